-- Two files have the same text where only white space at their ends differs: `same_text` is the hash of the text without
-- it, NULL where that is not known yet. `content_hash` stays the hash of exactly what was read, which marks count in.
ALTER TABLE document ADD COLUMN same_text TEXT;
CREATE INDEX document_by_same_text ON document (coalesce(same_text, content_hash));
CREATE INDEX document_without_same_text ON document (id) WHERE same_text IS NULL;
