"""The keys: which they are on every layout, which the user chose, and all commands behind one of them."""
