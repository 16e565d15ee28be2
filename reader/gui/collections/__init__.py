"""The saved searches and collections over the list."""
