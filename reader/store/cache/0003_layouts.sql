-- Where the parts of a text stand that a search can be limited to; empty where that was not noted yet.
ALTER TABLE text ADD COLUMN layout TEXT NOT NULL DEFAULT '';

-- Entries are worked out anew: other names and cases are among them.
DELETE FROM filing;
UPDATE form SET filed = 0;
