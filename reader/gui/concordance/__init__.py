"""The concordance: every use of what is searched, one line each."""
