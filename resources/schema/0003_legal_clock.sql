-- What the legal clock needs beyond the first slice: where a person was held within a measure, what
-- was asked and decided, what a sentence rests on and what became of it, what people answered and
-- decided about the program's questions, and rule packs an office keeps. Columns as app/casefile
-- describes them.

ALTER TABLE person ADD COLUMN description TEXT CHECK (description <> '');
ALTER TABLE person ADD COLUMN birthplace TEXT CHECK (birthplace <> '');

ALTER TABLE involvement ADD COLUMN relation TEXT CHECK (relation <> '');
ALTER TABLE involvement ADD COLUMN "of" BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE consent ADD COLUMN given_by BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE consent ADD COLUMN capacity TEXT CHECK (capacity <> '');

ALTER TABLE measure ADD COLUMN proceedings TEXT CHECK (proceedings <> '');
ALTER TABLE measure ADD COLUMN time_until TEXT CHECK (time_until <> '');
ALTER TABLE measure ADD COLUMN delivered TEXT CHECK (delivered <> '');
ALTER TABLE measure ADD COLUMN delivered_typed TEXT CHECK (delivered_typed <> '');
ALTER TABLE measure ADD COLUMN delivered_earliest INTEGER;
ALTER TABLE measure ADD COLUMN delivered_latest INTEGER;
ALTER TABLE measure ADD COLUMN time_delivered TEXT CHECK (time_delivered <> '');
ALTER TABLE measure ADD COLUMN recorded TEXT CHECK (recorded <> '');
ALTER TABLE measure ADD COLUMN recorded_typed TEXT CHECK (recorded_typed <> '');
ALTER TABLE measure ADD COLUMN recorded_earliest INTEGER;
ALTER TABLE measure ADD COLUMN recorded_latest INTEGER;
ALTER TABLE measure ADD COLUMN time_recorded TEXT CHECK (time_recorded <> '');
ALTER TABLE measure ADD COLUMN acknowledged TEXT CHECK (acknowledged <> '');
ALTER TABLE measure ADD COLUMN acknowledged_typed TEXT CHECK (acknowledged_typed <> '');
ALTER TABLE measure ADD COLUMN acknowledged_earliest INTEGER;
ALTER TABLE measure ADD COLUMN acknowledged_latest INTEGER;
ALTER TABLE measure ADD COLUMN acknowledged_by TEXT CHECK (acknowledged_by <> '');
ALTER TABLE measure ADD COLUMN regime TEXT CHECK (regime <> '');
ALTER TABLE measure ADD COLUMN bail_amount TEXT CHECK (bail_amount <> '');
ALTER TABLE measure ADD COLUMN bail_currency TEXT CHECK (bail_currency <> '');
ALTER TABLE measure ADD COLUMN bail_stated_amount TEXT CHECK (bail_stated_amount <> '');
ALTER TABLE measure ADD COLUMN bail_stated_currency TEXT CHECK (bail_stated_currency <> '');
ALTER TABLE measure ADD COLUMN sentence BLOB REFERENCES sentence (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE measure ADD COLUMN credit TEXT CHECK (credit <> '');

ALTER TABLE "order" ADD COLUMN time_made TEXT CHECK (time_made <> '');
ALTER TABLE "order" ADD COLUMN position INTEGER;
ALTER TABLE "order" ADD COLUMN requested TEXT CHECK (requested <> '');
ALTER TABLE "order" ADD COLUMN requested_typed TEXT CHECK (requested_typed <> '');
ALTER TABLE "order" ADD COLUMN requested_earliest INTEGER;
ALTER TABLE "order" ADD COLUMN requested_latest INTEGER;
ALTER TABLE "order" ADD COLUMN requested_by TEXT CHECK (requested_by <> '');
ALTER TABLE "order" ADD COLUMN received TEXT CHECK (received <> '');
ALTER TABLE "order" ADD COLUMN received_typed TEXT CHECK (received_typed <> '');
ALTER TABLE "order" ADD COLUMN received_earliest INTEGER;
ALTER TABLE "order" ADD COLUMN received_latest INTEGER;
ALTER TABLE "order" ADD COLUMN time_received TEXT CHECK (time_received <> '');
ALTER TABLE "order" ADD COLUMN copy_served TEXT CHECK (copy_served <> '');
ALTER TABLE "order" ADD COLUMN copy_served_typed TEXT CHECK (copy_served_typed <> '');
ALTER TABLE "order" ADD COLUMN copy_served_earliest INTEGER;
ALTER TABLE "order" ADD COLUMN copy_served_latest INTEGER;

ALTER TABLE restriction ADD COLUMN authority TEXT CHECK (authority <> '');
ALTER TABLE restriction ADD COLUMN starts_with TEXT CHECK (starts_with <> '');
ALTER TABLE restriction ADD COLUMN report_every TEXT CHECK (report_every <> '');
ALTER TABLE restriction ADD COLUMN next_report TEXT CHECK (next_report <> '');
ALTER TABLE restriction ADD COLUMN next_report_typed TEXT CHECK (next_report_typed <> '');
ALTER TABLE restriction ADD COLUMN next_report_earliest INTEGER;
ALTER TABLE restriction ADD COLUMN next_report_latest INTEGER;

ALTER TABLE compliance ADD COLUMN consequence TEXT CHECK (consequence <> '');

ALTER TABLE hearing ADD COLUMN proceedings TEXT CHECK (proceedings <> '');

ALTER TABLE charge ADD COLUMN proceedings TEXT CHECK (proceedings <> '');
ALTER TABLE charge ADD COLUMN outcome TEXT CHECK (outcome <> '');
ALTER TABLE charge ADD COLUMN outcome_date TEXT CHECK (outcome_date <> '');
ALTER TABLE charge ADD COLUMN outcome_date_typed TEXT CHECK (outcome_date_typed <> '');
ALTER TABLE charge ADD COLUMN outcome_date_earliest INTEGER;
ALTER TABLE charge ADD COLUMN outcome_date_latest INTEGER;
ALTER TABLE charge ADD COLUMN edition TEXT CHECK (edition <> '');
ALTER TABLE charge ADD COLUMN edition_typed TEXT CHECK (edition_typed <> '');
ALTER TABLE charge ADD COLUMN edition_earliest INTEGER;
ALTER TABLE charge ADD COLUMN edition_latest INTEGER;
ALTER TABLE charge ADD COLUMN severity TEXT CHECK (severity <> '');
ALTER TABLE charge ADD COLUMN penalty_least TEXT CHECK (penalty_least <> '');
ALTER TABLE charge ADD COLUMN penalty_most TEXT CHECK (penalty_most <> '');

ALTER TABLE sentence ADD COLUMN proceedings TEXT CHECK (proceedings <> '');
ALTER TABLE sentence ADD COLUMN position INTEGER;
ALTER TABLE sentence ADD COLUMN effect TEXT CHECK (effect <> '');
ALTER TABLE sentence ADD COLUMN enforceable_term TEXT CHECK (enforceable_term <> '');
ALTER TABLE sentence ADD COLUMN probation TEXT CHECK (probation <> '');
ALTER TABLE sentence ADD COLUMN served_as TEXT CHECK (served_as <> '');
ALTER TABLE sentence ADD COLUMN served_with BLOB REFERENCES sentence (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE sentence ADD COLUMN begins TEXT CHECK (begins <> '');
ALTER TABLE sentence ADD COLUMN begins_typed TEXT CHECK (begins_typed <> '');
ALTER TABLE sentence ADD COLUMN begins_earliest INTEGER;
ALTER TABLE sentence ADD COLUMN begins_latest INTEGER;
ALTER TABLE sentence ADD COLUMN stated_end TEXT CHECK (stated_end <> '');
ALTER TABLE sentence ADD COLUMN stated_end_typed TEXT CHECK (stated_end_typed <> '');
ALTER TABLE sentence ADD COLUMN stated_end_earliest INTEGER;
ALTER TABLE sentence ADD COLUMN stated_end_latest INTEGER;
ALTER TABLE sentence ADD COLUMN regime TEXT CHECK (regime <> '');
ALTER TABLE sentence ADD COLUMN place TEXT CHECK (place <> '');
ALTER TABLE sentence ADD COLUMN lashes INTEGER;
ALTER TABLE sentence ADD COLUMN lashes_given INTEGER;
ALTER TABLE sentence ADD COLUMN lashes_how TEXT CHECK (lashes_how <> '');
ALTER TABLE sentence ADD COLUMN confiscation TEXT CHECK (confiscation <> '');
ALTER TABLE sentence ADD COLUMN fine_paid TEXT CHECK (fine_paid <> '');
ALTER TABLE sentence ADD COLUMN fine_paid_typed TEXT CHECK (fine_paid_typed <> '');
ALTER TABLE sentence ADD COLUMN fine_paid_earliest INTEGER;
ALTER TABLE sentence ADD COLUMN fine_paid_latest INTEGER;

ALTER TABLE event ADD COLUMN position INTEGER;
ALTER TABLE event ADD COLUMN authority TEXT CHECK (authority <> '');

ALTER TABLE claim ADD COLUMN record TEXT CHECK (record <> '');
ALTER TABLE claim ADD COLUMN field TEXT CHECK (field <> '');
ALTER TABLE claim ADD COLUMN value TEXT CHECK (value <> '');

ALTER TABLE deadline ADD COLUMN done_on TEXT CHECK (done_on <> '');
ALTER TABLE deadline ADD COLUMN done_on_typed TEXT CHECK (done_on_typed <> '');
ALTER TABLE deadline ADD COLUMN done_on_earliest INTEGER;
ALTER TABLE deadline ADD COLUMN done_on_latest INTEGER;
ALTER TABLE deadline ADD COLUMN snoozed_until TEXT CHECK (snoozed_until <> '');
ALTER TABLE deadline ADD COLUMN snoozed_until_typed TEXT CHECK (snoozed_until_typed <> '');
ALTER TABLE deadline ADD COLUMN snoozed_until_earliest INTEGER;
ALTER TABLE deadline ADD COLUMN snoozed_until_latest INTEGER;
ALTER TABLE deadline ADD COLUMN trigger_record TEXT CHECK (trigger_record <> '');

CREATE TABLE placement (
  seq            INTEGER PRIMARY KEY,
  id             BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  measure        BLOB NOT NULL REFERENCES measure (id) DEFERRABLE INITIALLY DEFERRED,
  "from"           TEXT CHECK ("from" <> ''),
  from_typed     TEXT CHECK (from_typed <> ''),
  from_earliest  INTEGER,
  from_latest    INTEGER,
  until          TEXT CHECK (until <> ''),
  until_typed    TEXT CHECK (until_typed <> ''),
  until_earliest INTEGER,
  until_latest   INTEGER,
  place          TEXT CHECK (place <> ''),
  authority      TEXT CHECK (authority <> ''),
  regime         TEXT CHECK (regime <> ''),
  reason         TEXT CHECK (reason <> ''),
  note           TEXT CHECK (note <> ''),
  sealed         INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1)),
  deleted        INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;

CREATE TABLE count (
  seq                  INTEGER PRIMARY KEY,
  id                   BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  sentence             BLOB NOT NULL REFERENCES sentence (id) DEFERRABLE INITIALLY DEFERRED,
  charge               BLOB REFERENCES charge (id) DEFERRABLE INITIALLY DEFERRED,
  law                  TEXT CHECK (law <> ''),
  outcome              TEXT CHECK (outcome <> ''),
  term                 TEXT CHECK (term <> ''),
  fine_amount          TEXT CHECK (fine_amount <> ''),
  fine_currency        TEXT CHECK (fine_currency <> ''),
  fine_stated_amount   TEXT CHECK (fine_stated_amount <> ''),
  fine_stated_currency TEXT CHECK (fine_stated_currency <> ''),
  lashes               INTEGER,
  text                 TEXT CHECK (text <> ''),
  note                 TEXT CHECK (note <> ''),
  sealed               INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1)),
  deleted              INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;

CREATE TABLE remedy (
  seq              INTEGER PRIMARY KEY,
  id               BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  "case"           BLOB NOT NULL REFERENCES "case" (id) DEFERRABLE INITIALLY DEFERRED,
  person           BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  filed            TEXT CHECK (filed <> ''),
  filed_typed      TEXT CHECK (filed_typed <> ''),
  filed_earliest   INTEGER,
  filed_latest     INTEGER,
  type             TEXT NOT NULL CHECK (type <> ''),
  body             TEXT CHECK (body <> ''),
  "by"               TEXT CHECK ("by" <> ''),
  number           TEXT CHECK (number <> ''),
  decided          TEXT CHECK (decided <> ''),
  decided_typed    TEXT CHECK (decided_typed <> ''),
  decided_earliest INTEGER,
  decided_latest   INTEGER,
  outcome          TEXT CHECK (outcome <> ''),
  text             TEXT CHECK (text <> ''),
  finding          TEXT CHECK (finding <> ''),
  why_none         TEXT CHECK (why_none <> ''),
  sentence         BLOB REFERENCES sentence (id) DEFERRABLE INITIALLY DEFERRED,
  measure          BLOB REFERENCES measure (id) DEFERRABLE INITIALLY DEFERRED,
  note             TEXT CHECK (note <> ''),
  sealed           INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1)),
  deleted          INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;

CREATE TABLE answer (
  seq         INTEGER PRIMARY KEY,
  id          BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  "case"      BLOB NOT NULL REFERENCES "case" (id) DEFERRABLE INITIALLY DEFERRED,
  person      BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  condition   TEXT NOT NULL CHECK (condition <> ''),
  answer      TEXT NOT NULL CHECK (answer <> ''),
  at          TEXT CHECK (at <> ''),
  at_typed    TEXT CHECK (at_typed <> ''),
  at_earliest INTEGER,
  at_latest   INTEGER,
  "by"          TEXT CHECK ("by" <> ''),
  note        TEXT CHECK (note <> ''),
  sealed      INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1)),
  deleted     INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;

CREATE TABLE review (
  seq         INTEGER PRIMARY KEY,
  id          BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  "case"      BLOB NOT NULL REFERENCES "case" (id) DEFERRABLE INITIALLY DEFERRED,
  finding     TEXT NOT NULL CHECK (finding <> ''),
  about       TEXT CHECK (about <> ''),
  value       TEXT CHECK (value <> ''),
  decision    TEXT NOT NULL CHECK (decision <> ''),
  reason      TEXT CHECK (reason <> ''),
  at          TEXT CHECK (at <> ''),
  at_typed    TEXT CHECK (at_typed <> ''),
  at_earliest INTEGER,
  at_latest   INTEGER,
  "by"          TEXT CHECK ("by" <> ''),
  note        TEXT CHECK (note <> ''),
  sealed      INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1)),
  deleted     INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;

CREATE TABLE rule_pack (
  seq          INTEGER PRIMARY KEY,
  id           BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  jurisdiction TEXT NOT NULL CHECK (jurisdiction <> ''),
  version      TEXT NOT NULL CHECK (version <> ''),
  content      TEXT NOT NULL CHECK (content <> ''),
  sha256       TEXT CHECK (sha256 <> ''),
  note         TEXT CHECK (note <> ''),
  sealed       INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1)),
  deleted      INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;
CREATE INDEX involvement_of ON involvement ("of") WHERE "of" IS NOT NULL;
CREATE INDEX consent_given_by ON consent (given_by) WHERE given_by IS NOT NULL;
CREATE INDEX measure_sentence ON measure (sentence) WHERE sentence IS NOT NULL;
CREATE INDEX sentence_served_with ON sentence (served_with) WHERE served_with IS NOT NULL;
CREATE INDEX placement_measure ON placement (measure);
CREATE INDEX count_sentence ON count (sentence);
CREATE INDEX count_charge ON count (charge) WHERE charge IS NOT NULL;
CREATE INDEX remedy_case ON remedy ("case");
CREATE INDEX remedy_person ON remedy (person) WHERE person IS NOT NULL;
CREATE INDEX remedy_sentence ON remedy (sentence) WHERE sentence IS NOT NULL;
CREATE INDEX remedy_measure ON remedy (measure) WHERE measure IS NOT NULL;
CREATE INDEX answer_case ON answer ("case");
CREATE INDEX answer_person ON answer (person) WHERE person IS NOT NULL;
CREATE INDEX review_case ON review ("case");
CREATE INDEX rule_pack_jurisdiction ON rule_pack (jurisdiction) WHERE deleted = 0;
