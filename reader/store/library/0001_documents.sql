CREATE TABLE source (
  id INTEGER PRIMARY KEY,
  path TEXT NOT NULL UNIQUE,
  added_at TEXT NOT NULL
) STRICT;

-- `size` and `modified_ns` are the file's at the time of loading; `indexed` is the identity of the search
-- index that holds this content, NULL while none does.
CREATE TABLE document (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
  path TEXT NOT NULL UNIQUE,
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
  indexed TEXT
) STRICT;

CREATE INDEX document_by_source ON document (source_id);
CREATE INDEX document_by_date ON document (date DESC, id);
CREATE INDEX document_by_title ON document (title_key, id);
CREATE INDEX document_by_content ON document (content_hash);
CREATE INDEX document_not_indexed ON document (indexed);

-- A file that could not be read: the class of the error and its fields as JSON.
CREATE TABLE failure (
  path TEXT PRIMARY KEY,
  source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
  size INTEGER NOT NULL,
  modified_ns INTEGER NOT NULL,
  error TEXT NOT NULL,
  fields TEXT NOT NULL
) STRICT;

-- Kept by path, not by document: it outlives a file that is away for a while.
CREATE TABLE reading (
  path TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  opened_at TEXT NOT NULL
) STRICT;
