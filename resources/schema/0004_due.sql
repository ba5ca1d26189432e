-- What is due, computed from the records: derived data, kept so that a list across all cases is one
-- read of an index. Not captured (no id): it is computed again in every transaction that changes
-- what it follows from, undo and redo among them, and can be thrown away and computed again.
-- Nothing here depends on the day it is read on, within the days due_case names.

CREATE TABLE due (
  "case"         BLOB NOT NULL REFERENCES "case" (id) DEFERRABLE INITIALLY DEFERRED,
  key            BLOB NOT NULL CHECK (length(key) = 16), -- from case, rule, trigger and person: the same after every computing
  source         TEXT NOT NULL CHECK (source IN ('rule', 'typed', 'urgent_action')),
  record         BLOB CHECK (length(record) = 16), -- the deadline or urgent action on record, or the one that keeps a decision
  person         BLOB CHECK (length(person) = 16),
  jurisdiction   TEXT CHECK (jurisdiction <> ''), -- with rule: where its texts are looked up
  rule           TEXT CHECK (rule <> ''),
  rule_version   TEXT CHECK (rule_version <> ''),
  "trigger"      TEXT CHECK ("trigger" <> ''),
  trigger_value  TEXT CHECK (trigger_value <> ''),
  trigger_record BLOB CHECK (length(trigger_record) = 16),
  earliest       INTEGER, -- days since 1970-01-01
  latest         INTEGER,
  conservative   INTEGER,
  time           TEXT CHECK (time <> ''),
  confidence     TEXT NOT NULL CHECK (confidence IN ('P', 'S', 'M')),
  state          TEXT NOT NULL CHECK (state <> ''), -- open stands for open, later and passed: the day it is read on tells which
  later_until    INTEGER, -- an open one matters only after this day
  snoozed_until  INTEGER,
  kept_state     TEXT CHECK (kept_state <> ''), -- what was decided for another day than it has now
  kept_due       INTEGER,
  PRIMARY KEY ("case", key)
) STRICT, WITHOUT ROWID;

-- Due within some days, across all cases: each a covering read. Days that are a range are few.
CREATE INDEX due_day ON due (latest, state, later_until, snoozed_until, conservative) WHERE earliest = latest;
CREATE INDEX due_range ON due (latest, earliest, state, later_until, snoozed_until) WHERE latest IS NOT NULL AND (earliest IS NULL OR earliest < latest);

CREATE INDEX due_key ON due (key);

CREATE TABLE due_case (
  "case"   BLOB PRIMARY KEY REFERENCES "case" (id) DEFERRABLE INITIALLY DEFERRED,
  from_day INTEGER, -- the rows of due stand as they are read on these days; outside of them the
  until    INTEGER, -- case is computed again for reading. NULL: open on that side
  rules    TEXT NOT NULL, -- the versions of the packs it was computed by
  language TEXT NOT NULL, -- of the words
  words    BLOB NOT NULL -- the sentences that no pack holds: compressed JSON, by key
) STRICT, WITHOUT ROWID;

CREATE INDEX due_case_until ON due_case (until) WHERE until IS NOT NULL;
CREATE INDEX due_case_from ON due_case (from_day) WHERE from_day IS NOT NULL;
