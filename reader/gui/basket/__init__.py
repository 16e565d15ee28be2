"""The quotes that the user takes out: their tray, how they are copied, and their files."""
