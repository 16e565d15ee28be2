"""Verify quotations: paste or open a text, and see of each quoted passage whether it stands in the library."""
