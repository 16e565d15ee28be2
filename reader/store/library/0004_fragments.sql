-- A file may hold many documents: `fragment` says which one (a row, a name in an archive), empty for all others, and
-- `digest` is that of what stood there.
-- `modified_ns` is -1 while not all documents of such a file have been read. SQLite changes a key only in a new table.
DROP INDEX document_by_source;
DROP INDEX document_by_date;
DROP INDEX document_by_title;
DROP INDEX document_by_content;
DROP INDEX document_not_indexed;
ALTER TABLE document RENAME TO document_before;

CREATE TABLE document (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
  path TEXT NOT NULL,
  fragment TEXT NOT NULL DEFAULT '',
  size INTEGER NOT NULL,
  modified_ns INTEGER NOT NULL,
  content_hash TEXT NOT NULL,
  encoding TEXT NOT NULL,
  title TEXT NOT NULL,
  title_key TEXT NOT NULL,
  date TEXT NOT NULL,
  date_origin TEXT NOT NULL,
  press_source TEXT NOT NULL,
  interviewee TEXT NOT NULL,
  language TEXT NOT NULL,
  characters INTEGER NOT NULL,
  body_start INTEGER NOT NULL,
  preview_start INTEGER NOT NULL,
  indexed TEXT,
  author TEXT NOT NULL DEFAULT '',
  titled INTEGER NOT NULL DEFAULT 0,
  digest TEXT NOT NULL DEFAULT '',
  UNIQUE (path, fragment)
) STRICT;

INSERT INTO document
  SELECT id, source_id, path, '', size, modified_ns, content_hash, encoding, title, title_key, date, date_origin,
    press_source, interviewee, language, characters, body_start, preview_start, indexed, author, titled, ''
  FROM document_before;
-- The number of a document that is gone is never used again.
DELETE FROM sqlite_sequence WHERE name = 'document';
UPDATE sqlite_sequence SET name = 'document' WHERE name = 'document_before';
DROP TABLE document_before;

CREATE INDEX document_by_source ON document (source_id);
CREATE INDEX document_by_date ON document (date DESC, id);
CREATE INDEX document_by_title ON document (title_key, id);
CREATE INDEX document_by_content ON document (content_hash);
CREATE INDEX document_not_indexed ON document (indexed);

ALTER TABLE failure RENAME TO failure_before;

CREATE TABLE failure (
  path TEXT NOT NULL,
  fragment TEXT NOT NULL DEFAULT '',
  source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
  size INTEGER NOT NULL,
  modified_ns INTEGER NOT NULL,
  error TEXT NOT NULL,
  fields TEXT NOT NULL,
  PRIMARY KEY (path, fragment)
) STRICT;

INSERT INTO failure SELECT path, '', source_id, size, modified_ns, error, fields FROM failure_before;
DROP TABLE failure_before;

ALTER TABLE reading RENAME TO reading_before;

CREATE TABLE reading (
  path TEXT NOT NULL,
  fragment TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL,
  opened_at TEXT NOT NULL,
  PRIMARY KEY (path, fragment)
) STRICT;

INSERT INTO reading SELECT path, '', position, opened_at FROM reading_before;
DROP TABLE reading_before;

-- Which column of a table is which: of a file, or chosen for all tables in a folder. `columns` is JSON, by what they
-- hold; `chosen` is 1 where the user said so, 0 where it was recognised.
CREATE TABLE table_columns (
  path TEXT PRIMARY KEY,
  columns TEXT NOT NULL,
  chosen INTEGER NOT NULL
) STRICT;
