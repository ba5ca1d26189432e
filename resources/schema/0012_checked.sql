-- What the Today page knows without reading every case again, and what it asks of reviews. Derived:
-- nothing here is captured, and all of it can be thrown away.

-- How many findings each open case had, on the day it was looked at.
CREATE TABLE checked (
  "case" BLOB PRIMARY KEY CHECK (length("case") = 16),
  day    INTEGER NOT NULL, -- days since 1970-01-01
  open   INTEGER NOT NULL CHECK (open >= 0)
) STRICT, WITHOUT ROWID;

-- The change set all of that stands on: a case that a later one is about is looked at again.
CREATE TABLE checked_as_of (
  one        INTEGER PRIMARY KEY CHECK (one = 1),
  change_set INTEGER NOT NULL
) STRICT;

-- Letters that may want a second one.
CREATE INDEX dispatch_unanswered ON dispatch (sent_latest)
  WHERE deleted = 0 AND replied IS NULL AND reply IS NULL AND reply_due_latest IS NULL AND sent_latest IS NOT NULL;

-- What somebody has put off or settled on the page.
CREATE INDEX review_today ON review (finding, about, value, decision) WHERE deleted = 0 AND finding GLOB 'today_*';
