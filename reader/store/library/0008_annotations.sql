-- What the user marked. A mark outlives its document: `document_id` is NULL while there is none, and the document is
-- known again by `target_hash`, the hash of its content, or by `path`. `content_hash` is that of the text in which
-- `start` and `end` count. `extra` is JSON.
CREATE TABLE annotation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  document_id INTEGER,
  path TEXT NOT NULL,
  target_hash TEXT NOT NULL,
  kind TEXT NOT NULL,
  colour TEXT NOT NULL,
  body TEXT NOT NULL,
  tags TEXT NOT NULL,
  created_at TEXT NOT NULL,
  modified_at TEXT NOT NULL,
  state TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  quote TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  content_hash TEXT NOT NULL,
  paragraph INTEGER NOT NULL,
  rivals INTEGER NOT NULL,
  extra TEXT NOT NULL
) STRICT;

CREATE INDEX annotation_by_document ON annotation (document_id, start);

-- The words of notes, folded, so that a note is found in every form.
CREATE TABLE annotation_word (
  form TEXT NOT NULL,
  annotation_id INTEGER NOT NULL REFERENCES annotation (id) ON DELETE CASCADE,
  PRIMARY KEY (form, annotation_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX annotation_word_by_annotation ON annotation_word (annotation_id);

-- What the user says of whole documents. `key` is the tag as it is compared.
CREATE TABLE document_mark (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  document_id INTEGER UNIQUE,
  path TEXT NOT NULL,
  target_hash TEXT NOT NULL,
  starred INTEGER NOT NULL DEFAULT 0,
  read INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE document_tag (
  mark_id INTEGER NOT NULL REFERENCES document_mark (id) ON DELETE CASCADE,
  key TEXT NOT NULL,
  tag TEXT NOT NULL,
  PRIMARY KEY (mark_id, key)
) STRICT;

CREATE INDEX document_tag_by_key ON document_tag (key);

-- Passages taken out, in the user's order. `record` is JSON: what is said of the source.
CREATE TABLE basket (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  document_id INTEGER,
  path TEXT NOT NULL,
  target_hash TEXT NOT NULL,
  position INTEGER NOT NULL,
  comment TEXT NOT NULL,
  record TEXT NOT NULL,
  added_at TEXT NOT NULL
) STRICT;
