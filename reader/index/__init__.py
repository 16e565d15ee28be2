"""The search index: derived from the library's texts, may be deleted and is rebuilt."""
