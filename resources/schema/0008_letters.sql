-- What letters and officials need: how an official is greeted, what a letter follows up and what was
-- confirmed for it, the reply as a file, what left the office other than by a letter, and the
-- salutations an office writes itself. Columns as app/casefile describes them.

ALTER TABLE official ADD COLUMN office_kind TEXT CHECK (office_kind <> '');
ALTER TABLE official ADD COLUMN gender TEXT CHECK (gender <> '');

ALTER TABLE letter ADD COLUMN previous BLOB REFERENCES letter (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE letter ADD COLUMN confirmed TEXT CHECK (confirmed <> '');
CREATE INDEX letter_previous ON letter (previous) WHERE previous IS NOT NULL;

ALTER TABLE dispatch ADD COLUMN reply_ref TEXT CHECK (reply_ref <> '');
ALTER TABLE dispatch ADD COLUMN reply_document BLOB REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX dispatch_reply_document ON dispatch (reply_document) WHERE reply_document IS NOT NULL;

CREATE TABLE disclosure (
  seq         INTEGER PRIMARY KEY,
  id          BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  "case"      BLOB NOT NULL REFERENCES "case" (id) DEFERRABLE INITIALLY DEFERRED,
  person      BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  at          TEXT CHECK (at <> ''),
  at_typed    TEXT CHECK (at_typed <> ''),
  at_earliest INTEGER,
  at_latest   INTEGER,
  recipient   TEXT NOT NULL CHECK (recipient <> ''),
  medium      TEXT CHECK (medium <> ''),
  what        TEXT CHECK (what <> ''),
  facts       TEXT CHECK (facts <> ''),
  consent     BLOB REFERENCES consent (id) DEFERRABLE INITIALLY DEFERRED,
  note        TEXT CHECK (note <> ''),
  sealed      INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1)),
  deleted     INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;

CREATE INDEX disclosure_case ON disclosure ("case");
CREATE INDEX disclosure_person ON disclosure (person) WHERE person IS NOT NULL;
CREATE INDEX disclosure_consent ON disclosure (consent) WHERE consent IS NOT NULL;

CREATE TABLE salutation (
  seq         INTEGER PRIMARY KEY,
  id          BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  office_kind TEXT NOT NULL CHECK (office_kind <> ''),
  language    TEXT NOT NULL CHECK (language <> ''),
  gender      TEXT CHECK (gender <> ''),
  salutation  TEXT NOT NULL CHECK (salutation <> ''),
  close       TEXT CHECK (close <> ''),
  note        TEXT CHECK (note <> ''),
  sealed      INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1)),
  deleted     INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;

-- One row at most: the program always writes it under the same id.
CREATE TABLE paper (
  seq     INTEGER PRIMARY KEY,
  id      BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  size    TEXT NOT NULL CHECK (size <> ''),
  form    TEXT NOT NULL CHECK (form <> ''),
  head    TEXT CHECK (head <> ''),
  foot    TEXT CHECK (foot <> ''),
  logo    TEXT CHECK (logo <> ''),
  note    TEXT CHECK (note <> ''),
  sealed  INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1)),
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;
