-- How the further parts of compounds begin, and how they sound, until the compounds are filed.
CREATE TABLE part (
  begin TEXT NOT NULL,
  form TEXT NOT NULL,
  PRIMARY KEY (begin, form)
) STRICT, WITHOUT ROWID;

-- Forms are gathered anew: a compound whose entries were worked out before may wait for them again.
DELETE FROM form;
DELETE FROM filing;
DELETE FROM sound;
UPDATE identity SET id = lower(hex(randomblob(16)));
