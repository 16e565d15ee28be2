"""SQLite: the truth about sources, documents and reading state, and the cache of texts."""
