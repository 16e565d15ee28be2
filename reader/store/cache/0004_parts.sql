-- How the further parts of compounds begin, and how they sound, until the compounds are filed.
CREATE TABLE part (
  begin TEXT NOT NULL,
  form TEXT NOT NULL,
  PRIMARY KEY (begin, form)
) STRICT, WITHOUT ROWID;

-- Compounds that wait for their entries; how their parts sound is not known here.
INSERT OR IGNORE INTO part
WITH RECURSIVE rest (behind, form) AS (
  SELECT substr(form, instr(form, '-') + 1), form FROM form WHERE filed = 0 AND instr(form, '-') > 0
  UNION ALL
  SELECT substr(behind, instr(behind, '-') + 1), form FROM rest WHERE instr(behind, '-') > 0
)
SELECT CASE WHEN instr(behind, '-') > 0 THEN substr(behind, 1, instr(behind, '-') - 1) ELSE behind END, form
FROM rest WHERE behind <> '';
