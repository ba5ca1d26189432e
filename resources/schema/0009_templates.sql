-- What an office writes its letters with: its own templates, every saved version a row, and words
-- its dictionary does not know.

CREATE TABLE template (
  seq            INTEGER PRIMARY KEY,
  id             BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  key            TEXT NOT NULL CHECK (key <> ''), -- of the shipped template it stands in for, or its own
  language       TEXT NOT NULL CHECK (language <> ''),
  number         INTEGER, -- 1, 2, 3: which version of the office's it is
  title          TEXT NOT NULL CHECK (title <> ''),
  subject        TEXT NOT NULL CHECK (subject <> ''),
  content        TEXT NOT NULL CHECK (content <> ''),
  needs_requests INTEGER NOT NULL DEFAULT 0 CHECK (needs_requests IN (0, 1)),
  base           TEXT CHECK (base <> ''), -- the shipped version it was made from
  "by"           TEXT CHECK ("by" <> ''),
  saved          TEXT CHECK (saved <> ''),
  saved_typed    TEXT CHECK (saved_typed <> ''),
  saved_earliest INTEGER,
  saved_latest   INTEGER,
  in_use         INTEGER NOT NULL DEFAULT 0 CHECK (in_use IN (0, 1)),
  note           TEXT CHECK (note <> ''),
  sealed         INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1)),
  deleted        INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;
CREATE INDEX template_key ON template (key, language) WHERE deleted = 0;

CREATE TABLE word (
  seq     INTEGER PRIMARY KEY,
  id      BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  word    TEXT NOT NULL CHECK (word <> ''),
  note    TEXT CHECK (note <> ''),
  sealed  INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1)),
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;
