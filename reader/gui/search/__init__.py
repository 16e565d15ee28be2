"""The search box, what it says of a query, and the words that complete it."""
