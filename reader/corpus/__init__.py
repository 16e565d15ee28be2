"""The nouns: frozen records that every other room speaks in; standard library only."""
