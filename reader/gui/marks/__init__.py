"""Highlights, notes and quotes in the page."""
