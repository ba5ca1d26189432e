-- What tables of records need: who in the office is responsible for a case, and the views people
-- keep of a list.

ALTER TABLE "case" ADD COLUMN officer TEXT CHECK (officer <> '');

-- One way to look at a list: columns, order, widths, sorting and filters, as JSON. Filters are kept
-- as they were typed, so that "today..+14d" means other days tomorrow.
CREATE TABLE list_view (
  seq     INTEGER PRIMARY KEY,
  id      BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  list    TEXT NOT NULL CHECK (list <> ''),
  name    TEXT NOT NULL CHECK (name <> ''),
  content TEXT NOT NULL CHECK (content <> ''),
  note    TEXT CHECK (note <> ''),
  sealed  INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1)),
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;

-- The column caches read one date of a case from these.
CREATE INDEX consent_expiry ON consent ("case", expires_latest) WHERE deleted = 0 AND expires IS NOT NULL;
CREATE INDEX hearing_to_come ON hearing (at_latest, "case") WHERE deleted = 0;
