"""Oqyrman: a desktop reader for collections of press texts."""

__version__ = "0.1.0"
