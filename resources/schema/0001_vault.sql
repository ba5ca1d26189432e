-- What every vault has before it has a case: who writes in it, and the history of every change.
-- A table with both keys, seq and id, is captured: whatever changes in it becomes history.

CREATE TABLE meta (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE office (
  seq  INTEGER PRIMARY KEY,
  id   BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  name TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE author (
  seq    INTEGER PRIMARY KEY,
  id     BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  office BLOB NOT NULL REFERENCES office (id),
  name   TEXT NOT NULL
) STRICT;

CREATE INDEX author_office ON author (office);

-- One gesture of one person. Never changed, never deleted: hash covers the row, its changes and
-- the hash before.
CREATE TABLE change_set (
  number        INTEGER PRIMARY KEY CHECK (number > 0),
  id            BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  office        BLOB NOT NULL CHECK (length(office) = 16),
  office_number INTEGER NOT NULL CHECK (office_number > 0),
  author        TEXT NOT NULL,
  clock         INTEGER NOT NULL, -- hybrid logical clock: milliseconds << 16 | counter
  words         TEXT NOT NULL,
  kind          TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
  target        BLOB CHECK ((kind = 'do') = (target IS NULL)),
  hash          BLOB NOT NULL CHECK (length(hash) = 32),
  UNIQUE (office, office_number)
) STRICT;

CREATE INDEX change_set_clock ON change_set (clock);

CREATE TABLE change (
  change_set INTEGER NOT NULL REFERENCES change_set (number),
  position   INTEGER NOT NULL,
  table_name TEXT NOT NULL,
  row_id     BLOB NOT NULL CHECK (length(row_id) = 16),
  operation  TEXT NOT NULL CHECK (operation IN ('insert', 'update', 'delete')),
  patch      TEXT NOT NULL, -- {"column": [old, new]}
  PRIMARY KEY (change_set, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX change_row ON change (row_id);

-- A form that was not finished: kept through a power cut, gone when it is saved or discarded.
CREATE TABLE draft (
  id       BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  form     TEXT NOT NULL,
  record   BLOB CHECK (length(record) = 16),
  content  TEXT NOT NULL,
  saved_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
