-- A letter is one row of the log however often it is made again. Every time it went onto paper or
-- into a file is kept here: captured, so that the chain of history tells of it, and no step to undo
-- by itself, because what is out cannot be called back.
CREATE TABLE letter_export (
  seq    INTEGER PRIMARY KEY,
  id     BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  letter BLOB NOT NULL CHECK (length(letter) = 16),
  at     TEXT NOT NULL, -- UTC
  format TEXT NOT NULL CHECK (format <> ''), -- pdf, docx, odt, html, txt; print
  medium TEXT NOT NULL CHECK (medium <> ''), -- file, paper
  paper  TEXT CHECK (paper <> ''), -- id of what it was printed on, as letter.paper
  draft  INTEGER NOT NULL DEFAULT 0 CHECK (draft IN (0, 1)) -- it said DRAFT
) STRICT;

CREATE INDEX letter_export_letter ON letter_export (letter);

-- What is sealed anywhere in the vault is looked for while somebody types: found without reading
-- everybody.
CREATE INDEX person_sealed ON person (id) WHERE sealed = 1;
CREATE INDEX name_sealed ON name (person) WHERE sealed = 1;
CREATE INDEX involvement_sealed ON involvement (person) WHERE sealed = 1;
CREATE INDEX case_sealed ON "case" (id) WHERE sealed = 1;
CREATE INDEX source_sealed ON source (id) WHERE sealed = 1;
CREATE INDEX official_sealed ON official (id) WHERE sealed = 1;
