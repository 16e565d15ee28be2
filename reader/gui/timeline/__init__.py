"""The timeline: matches by month over the list."""
