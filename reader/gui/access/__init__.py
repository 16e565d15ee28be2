"""What the window tells a screen reader, and what it asks the desktop about its user."""
