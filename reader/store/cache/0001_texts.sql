CREATE TABLE text (
  content_hash TEXT PRIMARY KEY,
  content BLOB NOT NULL
) STRICT;
