-- Every form that some document has had. `languages` are bits: 1 Kazakh, 2 Russian, 4 English; `filed` tells whether
-- the form's entries stand in `filing`: they are worked out when a search first comes near.
CREATE TABLE form (
  form TEXT PRIMARY KEY,
  languages INTEGER NOT NULL,
  filed INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX form_not_filed ON form (form) WHERE filed = 0;

CREATE TABLE filing (
  entry TEXT NOT NULL,
  form TEXT NOT NULL,
  PRIMARY KEY (entry, form)
) STRICT, WITHOUT ROWID;

-- What a form sounds like, in any script and on any keyboard.
CREATE TABLE sound (
  sound TEXT NOT NULL,
  form TEXT NOT NULL,
  PRIMARY KEY (sound, form)
) STRICT, WITHOUT ROWID;

-- Made anew with the cache, so that the store can tell whether a vocabulary holds the forms of a document.
CREATE TABLE identity (
  id TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

INSERT INTO identity VALUES (lower(hex(randomblob(16))));
