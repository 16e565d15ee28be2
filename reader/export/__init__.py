"""Tables, such as a concordance, become files for spreadsheets, word processors and scripts, or text to paste."""
