-- `vanished` is 1 where the file is gone from a folder that is there: the document stays, with the text kept below.
ALTER TABLE document ADD COLUMN vanished INTEGER NOT NULL DEFAULT 0;
CREATE INDEX document_vanished ON document (path) WHERE vanished;
CREATE INDEX document_in_file ON document (path) WHERE fragment <> '';

-- Texts that cannot be made again, as the cache has them: those of documents whose files are gone.
CREATE TABLE kept_text (
  content_hash TEXT PRIMARY KEY,
  content BLOB NOT NULL,
  layout TEXT NOT NULL
) STRICT;

-- What the user wants left out, of one source or (NULL) of all, in the order in which it was written.
CREATE TABLE ignore_pattern (
  id INTEGER PRIMARY KEY,
  source_id INTEGER REFERENCES source (id) ON DELETE CASCADE,
  pattern TEXT NOT NULL
) STRICT;
