"""The reading page, and what stands beside it."""
