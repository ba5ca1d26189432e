-- What was found in a case is looked for again on the day on which it may be another, not every
-- day. Derived, as before: what was kept for one day only is found once more.

DROP TABLE checked;
CREATE TABLE checked (
  "case"   BLOB PRIMARY KEY CHECK (length("case") = 16),
  open     INTEGER NOT NULL CHECK (open >= 0), -- findings
  from_day INTEGER, -- as many on each of these days, as long as nobody changes the record; days
  until    INTEGER  -- since 1970-01-01. NULL: open on that side
) STRICT, WITHOUT ROWID;

DROP TABLE checked_as_of;
CREATE TABLE checked_as_of (
  one        INTEGER PRIMARY KEY CHECK (one = 1),
  change_set INTEGER NOT NULL, -- a case that a later one is about is looked at again
  law        TEXT NOT NULL -- the code that found it: found by another, all of it is looked for again
) STRICT;
