"""Pure functions over text: which language, which order, and what a word is."""
