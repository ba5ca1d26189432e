-- Attached files. What a document record names by its SHA-256 is kept here, once for all records
-- that name it, in pieces, outside of history: undo and redo move records, never megabytes.

CREATE TABLE content (
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
  size   INTEGER NOT NULL CHECK (size > 0),
  whole  INTEGER NOT NULL DEFAULT 0 CHECK (whole IN (0, 1)), -- 0 while it is read in: nothing may show it yet
  begun  INTEGER NOT NULL -- seconds since 1970: what was never finished is swept away a day later
) STRICT, WITHOUT ROWID;

CREATE TABLE content_piece (
  sha256 TEXT NOT NULL REFERENCES content (sha256) DEFERRABLE INITIALLY DEFERRED,
  number INTEGER NOT NULL CHECK (number >= 0), -- 0, 1, 2 ... in the file's order
  bytes  BLOB NOT NULL,
  PRIMARY KEY (sha256, number)
) STRICT;

-- What left the vault unencrypted because somebody asked for it: captured, so that the chain of
-- history tells of it, and never undone, because it cannot be.
CREATE TABLE document_copy (
  seq       INTEGER PRIMARY KEY,
  id        BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  document  BLOB NOT NULL CHECK (length(document) = 16),
  title     TEXT NOT NULL CHECK (title <> ''),
  sha256    TEXT NOT NULL CHECK (length(sha256) = 64),
  file_name TEXT NOT NULL CHECK (file_name <> ''), -- without its folder
  at        TEXT NOT NULL -- UTC
) STRICT;

CREATE INDEX document_copy_document ON document_copy (document);

-- A source may be a paper on file.
ALTER TABLE source ADD COLUMN document BLOB REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED;

CREATE INDEX source_document ON source (document) WHERE document IS NOT NULL;

CREATE INDEX document_sha256 ON document (sha256) WHERE sha256 IS NOT NULL;

-- Which citations ever belonged to a record: its history tells of sources that are gone, too.
CREATE INDEX change_citation ON change (json_extract(patch, '$.record[1].hex'))
  WHERE table_name = 'citation' AND operation = 'insert';

-- 1 while the form stands open: what is found so when the vault is opened was cut off.
ALTER TABLE draft ADD COLUMN open INTEGER NOT NULL DEFAULT 0 CHECK (open IN (0, 1));
