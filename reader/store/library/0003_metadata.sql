-- `titled` is 1 where the first line of the text is the title because the file says so.
ALTER TABLE document ADD COLUMN author TEXT NOT NULL DEFAULT '';
ALTER TABLE document ADD COLUMN titled INTEGER NOT NULL DEFAULT 0;
