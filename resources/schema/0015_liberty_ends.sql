-- The possible ends of orders, measures and sentences are due like any other day, and tell until
-- when somebody is held. Derived, as before: every case is computed once more, by the newest law.

DROP TABLE due;
CREATE TABLE due (
  "case"         BLOB NOT NULL REFERENCES "case" (id) DEFERRABLE INITIALLY DEFERRED,
  key            BLOB NOT NULL CHECK (length(key) = 16), -- from case, rule, trigger and person: the same after every computing
  source         TEXT NOT NULL CHECK (source IN ('rule', 'typed', 'urgent_action', 'liberty_end')),
  record         BLOB CHECK (length(record) = 16), -- the deadline or urgent action on record, or the one that keeps a decision; of a liberty_end the measure it tells the end of, each measure once
  person         BLOB CHECK (length(person) = 16),
  jurisdiction   TEXT CHECK (jurisdiction <> ''), -- with rule: where its texts are looked up
  rule           TEXT CHECK (rule <> ''),
  rule_version   TEXT CHECK (rule_version <> ''),
  "trigger"      TEXT CHECK ("trigger" <> ''),
  trigger_value  TEXT CHECK (trigger_value <> ''), -- of a liberty_end what ends and each reading of when, in codes
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

CREATE INDEX due_day ON due (latest, state, later_until, snoozed_until, conservative) WHERE earliest = latest;
CREATE INDEX due_range ON due (latest, earliest, state, later_until, snoozed_until) WHERE latest IS NOT NULL AND (earliest IS NULL OR earliest < latest);
CREATE INDEX due_key ON due (key);
-- Until when a measure goes on: a covering read for lists.
CREATE INDEX due_held ON due (record, "trigger", earliest, latest) WHERE source = 'liberty_end' AND record IS NOT NULL;

DELETE FROM due_case;

-- Who has settled that somebody is held beyond the end on record.
CREATE INDEX review_held_beyond ON review (finding, about, value, decision) WHERE deleted = 0 AND finding = 'held_beyond_end';
