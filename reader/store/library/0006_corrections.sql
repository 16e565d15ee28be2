-- How the user wants a file to be read. `size` and `file_hash` are those of the file as it was read last, by which it
-- is known again at another place.
CREATE TABLE decoding (
  path TEXT PRIMARY KEY,
  encoding TEXT NOT NULL,
  repair TEXT NOT NULL,
  size INTEGER NOT NULL,
  file_hash TEXT NOT NULL
) STRICT;

-- What the user says of a document in place of what its file says, NULL where it is as in the file; `speakers` are
-- pairs of names as JSON. `path`, `fragment` and `content_hash` are those of the document when it was last seen: a
-- correction outlives its document, and is taken up again by one that has the same place or the same text.
CREATE TABLE correction (
  document_id INTEGER PRIMARY KEY,
  path TEXT NOT NULL,
  fragment TEXT NOT NULL DEFAULT '',
  content_hash TEXT NOT NULL,
  title TEXT,
  date TEXT,
  source TEXT,
  speakers TEXT NOT NULL
) STRICT;

-- What the file says, as JSON, where the columns of the document say something else.
ALTER TABLE document ADD COLUMN own TEXT NOT NULL DEFAULT '';

-- What the user says of all documents below a folder; `replaces` is 1 where it also replaces what the files say.
CREATE TABLE rule (
  folder TEXT PRIMARY KEY,
  source TEXT NOT NULL,
  replaces INTEGER NOT NULL
) STRICT;

-- The same text at another place is one document, shown by the row with the lowest id of those whose files are there;
-- the others are places of it.
ALTER TABLE document ADD COLUMN same_as INTEGER;

UPDATE document SET indexed = NULL, same_as = shown.first
  FROM (SELECT id, first_value(id) OVER (PARTITION BY content_hash ORDER BY vanished, id) AS first FROM document) AS shown
  WHERE shown.id = document.id AND shown.first <> document.id;
UPDATE document SET indexed = NULL WHERE id IN (SELECT same_as FROM document);

DROP INDEX document_by_date;
DROP INDEX document_by_title;
CREATE INDEX document_by_date ON document (date DESC, id) WHERE same_as IS NULL;
CREATE INDEX document_by_title ON document (title_key, id) WHERE same_as IS NULL;
CREATE INDEX document_by_first ON document (same_as) WHERE same_as IS NOT NULL;
