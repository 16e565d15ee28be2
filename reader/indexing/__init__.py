"""Bring a library up to date with the files on disk."""
