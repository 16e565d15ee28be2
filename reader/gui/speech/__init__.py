"""Reading a document aloud; nothing of it is imported before it is asked for."""
