"""The filters with their counts."""
