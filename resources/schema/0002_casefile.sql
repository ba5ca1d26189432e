-- The nouns of a case file: one table for each kind of record, columns as app/casefile describes
-- them (a test compares the two). What they share:
--   seq      the row's number in this vault; it never leaves it
--   id       the record's name in every vault
--   sealed   no output may ever use the record
--   deleted  it is in the bin
-- A text that is not known is NULL, never ''. A date is four columns: x (EDTF), x_typed (the words
-- it was typed in, where they differ), x_earliest and x_latest (the first and last day it may mean,
-- as days since 1970-01-01; NULL where that side is open). References are checked when a
-- transaction ends, so that records may come in any order.

CREATE TABLE "case" (
  seq             INTEGER PRIMARY KEY,
  id              BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  ref             TEXT NOT NULL UNIQUE CHECK (ref <> ''),
  title           TEXT CHECK (title <> ''),
  country         TEXT CHECK (country <> ''),
  status          TEXT CHECK (status <> ''),
  opened          TEXT CHECK (opened <> ''),
  opened_typed    TEXT CHECK (opened_typed <> ''),
  opened_earliest INTEGER,
  opened_latest   INTEGER,
  summary         TEXT CHECK (summary <> ''),
  note            TEXT CHECK (note <> ''),
  sealed          INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1)),
  deleted         INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;

CREATE TABLE person (
  seq           INTEGER PRIMARY KEY,
  id            BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  sex           TEXT CHECK (sex <> ''),
  pronoun       TEXT CHECK (pronoun <> ''),
  occupation    TEXT CHECK (occupation <> ''),
  nationality   TEXT CHECK (nationality <> ''),
  born          TEXT CHECK (born <> ''),
  born_typed    TEXT CHECK (born_typed <> ''),
  born_earliest INTEGER,
  born_latest   INTEGER,
  died          TEXT CHECK (died <> ''),
  died_typed    TEXT CHECK (died_typed <> ''),
  died_earliest INTEGER,
  died_latest   INTEGER,
  note          TEXT CHECK (note <> ''),
  sealed        INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1)),
  deleted       INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;

CREATE TABLE source (
  seq                INTEGER PRIMARY KEY,
  id                 BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  title              TEXT NOT NULL CHECK (title <> ''),
  type               TEXT CHECK (type <> ''),
  author             TEXT CHECK (author <> ''),
  publisher          TEXT CHECK (publisher <> ''),
  published          TEXT CHECK (published <> ''),
  published_typed    TEXT CHECK (published_typed <> ''),
  published_earliest INTEGER,
  published_latest   INTEGER,
  received           TEXT CHECK (received <> ''),
  received_typed     TEXT CHECK (received_typed <> ''),
  received_earliest  INTEGER,
  received_latest    INTEGER,
  language           TEXT CHECK (language <> ''),
  url                TEXT CHECK (url <> ''),
  reliability        TEXT CHECK (reliability <> ''),
  connection         TEXT CHECK (connection <> ''),
  quote              TEXT CHECK (quote <> ''),
  note               TEXT CHECK (note <> ''),
  sealed             INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1)),
  deleted            INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;

CREATE TABLE official (
  seq                  INTEGER PRIMARY KEY,
  id                   BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  office               TEXT NOT NULL CHECK (office <> ''),
  name                 TEXT CHECK (name <> ''),
  country              TEXT CHECK (country <> ''),
  preferred_language   TEXT CHECK (preferred_language <> ''),
  email                TEXT CHECK (email <> ''),
  copy_to              TEXT CHECK (copy_to <> ''),
  verified_on          TEXT CHECK (verified_on <> ''),
  verified_on_typed    TEXT CHECK (verified_on_typed <> ''),
  verified_on_earliest INTEGER,
  verified_on_latest   INTEGER,
  pending_court        INTEGER NOT NULL DEFAULT 0 CHECK (pending_court IN (0, 1)),
  note                 TEXT CHECK (note <> ''),
  sealed               INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1)),
  deleted              INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;

CREATE TABLE name (
  seq      INTEGER PRIMARY KEY,
  id       BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  person   BLOB NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  text     TEXT NOT NULL CHECK (text <> ''),
  use      TEXT CHECK (use <> ''),
  language TEXT CHECK (language <> ''),
  script   TEXT CHECK (script <> ''),
  gen      TEXT CHECK (gen <> ''),
  dat      TEXT CHECK (dat <> ''),
  acc      TEXT CHECK (acc <> ''),
  ins      TEXT CHECK (ins <> ''),
  prep     TEXT CHECK (prep <> ''),
  loc      TEXT CHECK (loc <> ''),
  abl      TEXT CHECK (abl <> ''),
  note     TEXT CHECK (note <> ''),
  sealed   INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1)),
  deleted  INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;

CREATE TABLE affiliation (
  seq            INTEGER PRIMARY KEY,
  id             BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  person         BLOB NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  organisation   TEXT NOT NULL CHECK (organisation <> ''),
  abbreviation   TEXT CHECK (abbreviation <> ''),
  role           TEXT CHECK (role <> ''),
  state          TEXT CHECK (state <> ''),
  "from"         TEXT CHECK ("from" <> ''),
  from_typed     TEXT CHECK (from_typed <> ''),
  from_earliest  INTEGER,
  from_latest    INTEGER,
  until          TEXT CHECK (until <> ''),
  until_typed    TEXT CHECK (until_typed <> ''),
  until_earliest INTEGER,
  until_latest   INTEGER,
  rank           INTEGER,
  note           TEXT CHECK (note <> ''),
  sealed         INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1)),
  deleted        INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;

CREATE TABLE involvement (
  seq            INTEGER PRIMARY KEY,
  id             BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  "case"         BLOB NOT NULL REFERENCES "case" (id) DEFERRABLE INITIALLY DEFERRED,
  person         BLOB NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  role           TEXT NOT NULL CHECK (role <> ''),
  "from"         TEXT CHECK ("from" <> ''),
  from_typed     TEXT CHECK (from_typed <> ''),
  from_earliest  INTEGER,
  from_latest    INTEGER,
  until          TEXT CHECK (until <> ''),
  until_typed    TEXT CHECK (until_typed <> ''),
  until_earliest INTEGER,
  until_latest   INTEGER,
  note           TEXT CHECK (note <> ''),
  sealed         INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1)),
  deleted        INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;

CREATE TABLE consent (
  seq                INTEGER PRIMARY KEY,
  id                 BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  "case"             BLOB NOT NULL REFERENCES "case" (id) DEFERRABLE INITIALLY DEFERRED,
  person             BLOB NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  purpose            TEXT NOT NULL CHECK (purpose <> ''),
  audience           TEXT CHECK (audience <> ''),
  answer             TEXT NOT NULL CHECK (answer <> ''),
  given              TEXT CHECK (given <> ''),
  given_typed        TEXT CHECK (given_typed <> ''),
  given_earliest     INTEGER,
  given_latest       INTEGER,
  expires            TEXT CHECK (expires <> ''),
  expires_typed      TEXT CHECK (expires_typed <> ''),
  expires_earliest   INTEGER,
  expires_latest     INTEGER,
  withdrawn          TEXT CHECK (withdrawn <> ''),
  withdrawn_typed    TEXT CHECK (withdrawn_typed <> ''),
  withdrawn_earliest INTEGER,
  withdrawn_latest   INTEGER,
  method             TEXT CHECK (method <> ''),
  evidence           TEXT CHECK (evidence <> ''),
  note               TEXT CHECK (note <> ''),
  sealed             INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1)),
  deleted            INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;

CREATE TABLE charge (
  seq                 INTEGER PRIMARY KEY,
  id                  BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  "case"              BLOB NOT NULL REFERENCES "case" (id) DEFERRABLE INITIALLY DEFERRED,
  person              BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  law                 TEXT CHECK (law <> ''),
  offence             TEXT CHECK (offence <> ''),
  stage               TEXT CHECK (stage <> ''),
  stage_date          TEXT CHECK (stage_date <> ''),
  stage_date_typed    TEXT CHECK (stage_date_typed <> ''),
  stage_date_earliest INTEGER,
  stage_date_latest   INTEGER,
  acts_dated          TEXT CHECK (acts_dated <> ''),
  acts_dated_typed    TEXT CHECK (acts_dated_typed <> ''),
  acts_dated_earliest INTEGER,
  acts_dated_latest   INTEGER,
  note                TEXT CHECK (note <> ''),
  sealed              INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1)),
  deleted             INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;

CREATE TABLE charge_stage (
  seq         INTEGER PRIMARY KEY,
  id          BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  charge      BLOB NOT NULL REFERENCES charge (id) DEFERRABLE INITIALLY DEFERRED,
  stage       TEXT NOT NULL CHECK (stage <> ''),
  at          TEXT CHECK (at <> ''),
  at_typed    TEXT CHECK (at_typed <> ''),
  at_earliest INTEGER,
  at_latest   INTEGER,
  authority   TEXT CHECK (authority <> ''),
  note        TEXT CHECK (note <> ''),
  sealed      INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1)),
  deleted     INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;

CREATE TABLE requalification (
  seq         INTEGER PRIMARY KEY,
  id          BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  charge      BLOB NOT NULL REFERENCES charge (id) DEFERRABLE INITIALLY DEFERRED,
  "from"      BLOB NOT NULL REFERENCES charge (id) DEFERRABLE INITIALLY DEFERRED,
  at          TEXT CHECK (at <> ''),
  at_typed    TEXT CHECK (at_typed <> ''),
  at_earliest INTEGER,
  at_latest   INTEGER,
  authority   TEXT CHECK (authority <> ''),
  note        TEXT CHECK (note <> ''),
  sealed      INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1)),
  deleted     INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;

CREATE TABLE status (
  seq            INTEGER PRIMARY KEY,
  id             BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  "case"         BLOB NOT NULL REFERENCES "case" (id) DEFERRABLE INITIALLY DEFERRED,
  person         BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  status         TEXT NOT NULL CHECK (status <> ''),
  "from"         TEXT CHECK ("from" <> ''),
  from_typed     TEXT CHECK (from_typed <> ''),
  from_earliest  INTEGER,
  from_latest    INTEGER,
  until          TEXT CHECK (until <> ''),
  until_typed    TEXT CHECK (until_typed <> ''),
  until_earliest INTEGER,
  until_latest   INTEGER,
  authority      TEXT CHECK (authority <> ''),
  law            TEXT CHECK (law <> ''),
  note           TEXT CHECK (note <> ''),
  sealed         INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1)),
  deleted        INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;

CREATE TABLE hearing (
  seq           INTEGER PRIMARY KEY,
  id            BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  "case"        BLOB NOT NULL REFERENCES "case" (id) DEFERRABLE INITIALLY DEFERRED,
  person        BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  at            TEXT CHECK (at <> ''),
  at_typed      TEXT CHECK (at_typed <> ''),
  at_earliest   INTEGER,
  at_latest     INTEGER,
  time          TEXT CHECK (time <> ''),
  zone          TEXT CHECK (zone <> ''),
  court         TEXT CHECK (court <> ''),
  judge         TEXT CHECK (judge <> ''),
  purpose       TEXT CHECK (purpose <> ''),
  mode          TEXT CHECK (mode <> ''),
  outcome       TEXT CHECK (outcome <> ''),
  outcome_text  TEXT CHECK (outcome_text <> ''),
  next          TEXT CHECK (next <> ''),
  next_typed    TEXT CHECK (next_typed <> ''),
  next_earliest INTEGER,
  next_latest   INTEGER,
  observer      TEXT CHECK (observer <> ''),
  note          TEXT CHECK (note <> ''),
  sealed        INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1)),
  deleted       INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;

CREATE TABLE sentence (
  seq                  INTEGER PRIMARY KEY,
  id                   BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  "case"               BLOB NOT NULL REFERENCES "case" (id) DEFERRABLE INITIALLY DEFERRED,
  person               BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  pronounced           TEXT CHECK (pronounced <> ''),
  pronounced_typed     TEXT CHECK (pronounced_typed <> ''),
  pronounced_earliest  INTEGER,
  pronounced_latest    INTEGER,
  court                TEXT CHECK (court <> ''),
  judge                TEXT CHECK (judge <> ''),
  type                 TEXT NOT NULL CHECK (type <> ''),
  instance             TEXT CHECK (instance <> ''),
  replaces             BLOB REFERENCES sentence (id) DEFERRABLE INITIALLY DEFERRED,
  in_absentia          INTEGER NOT NULL DEFAULT 0 CHECK (in_absentia IN (0, 1)),
  term                 TEXT CHECK (term <> ''),
  in_force             TEXT CHECK (in_force <> ''),
  in_force_typed       TEXT CHECK (in_force_typed <> ''),
  in_force_earliest    INTEGER,
  in_force_latest      INTEGER,
  copy_served          TEXT CHECK (copy_served <> ''),
  copy_served_typed    TEXT CHECK (copy_served_typed <> ''),
  copy_served_earliest INTEGER,
  copy_served_latest   INTEGER,
  fine_amount          TEXT CHECK (fine_amount <> ''),
  fine_currency        TEXT CHECK (fine_currency <> ''),
  fine_stated_amount   TEXT CHECK (fine_stated_amount <> ''),
  fine_stated_currency TEXT CHECK (fine_stated_currency <> ''),
  law                  TEXT CHECK (law <> ''),
  note                 TEXT CHECK (note <> ''),
  sealed               INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1)),
  deleted              INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;

CREATE TABLE measure (
  seq            INTEGER PRIMARY KEY,
  id             BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  "case"         BLOB NOT NULL REFERENCES "case" (id) DEFERRABLE INITIALLY DEFERRED,
  person         BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  type           TEXT NOT NULL CHECK (type <> ''),
  "from"         TEXT CHECK ("from" <> ''),
  from_typed     TEXT CHECK (from_typed <> ''),
  from_earliest  INTEGER,
  from_latest    INTEGER,
  until          TEXT CHECK (until <> ''),
  until_typed    TEXT CHECK (until_typed <> ''),
  until_earliest INTEGER,
  until_latest   INTEGER,
  time_from      TEXT CHECK (time_from <> ''),
  ended_by       TEXT CHECK (ended_by <> ''),
  place          TEXT CHECK (place <> ''),
  authority      TEXT CHECK (authority <> ''),
  status         TEXT CHECK (status <> ''),
  grounds        TEXT CHECK (grounds <> ''),
  law            TEXT CHECK (law <> ''),
  note           TEXT CHECK (note <> ''),
  sealed         INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1)),
  deleted        INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;

CREATE TABLE "order" (
  seq                 INTEGER PRIMARY KEY,
  id                  BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  measure             BLOB NOT NULL REFERENCES measure (id) DEFERRABLE INITIALLY DEFERRED,
  type                TEXT NOT NULL CHECK (type <> ''),
  made                TEXT CHECK (made <> ''),
  made_typed          TEXT CHECK (made_typed <> ''),
  made_earliest       INTEGER,
  made_latest         INTEGER,
  term                TEXT CHECK (term <> ''),
  counted_from        TEXT CHECK (counted_from <> ''),
  stated_end          TEXT CHECK (stated_end <> ''),
  stated_end_typed    TEXT CHECK (stated_end_typed <> ''),
  stated_end_earliest INTEGER,
  stated_end_latest   INTEGER,
  authority           TEXT CHECK (authority <> ''),
  act_number          TEXT CHECK (act_number <> ''),
  law                 TEXT CHECK (law <> ''),
  hearing             BLOB REFERENCES hearing (id) DEFERRABLE INITIALLY DEFERRED,
  note                TEXT CHECK (note <> ''),
  sealed              INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1)),
  deleted             INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;

CREATE TABLE restriction (
  seq            INTEGER PRIMARY KEY,
  id             BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  "case"         BLOB NOT NULL REFERENCES "case" (id) DEFERRABLE INITIALLY DEFERRED,
  person         BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  sentence       BLOB REFERENCES sentence (id) DEFERRABLE INITIALLY DEFERRED,
  measure        BLOB REFERENCES measure (id) DEFERRABLE INITIALLY DEFERRED,
  type           TEXT NOT NULL CHECK (type <> ''),
  text           TEXT CHECK (text <> ''),
  "from"         TEXT CHECK ("from" <> ''),
  from_typed     TEXT CHECK (from_typed <> ''),
  from_earliest  INTEGER,
  from_latest    INTEGER,
  until          TEXT CHECK (until <> ''),
  until_typed    TEXT CHECK (until_typed <> ''),
  until_earliest INTEGER,
  until_latest   INTEGER,
  term           TEXT CHECK (term <> ''),
  law            TEXT CHECK (law <> ''),
  consequence    TEXT CHECK (consequence <> ''),
  note           TEXT CHECK (note <> ''),
  sealed         INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1)),
  deleted        INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;

CREATE TABLE compliance (
  seq         INTEGER PRIMARY KEY,
  id          BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  restriction BLOB NOT NULL REFERENCES restriction (id) DEFERRABLE INITIALLY DEFERRED,
  type        TEXT NOT NULL CHECK (type <> ''),
  at          TEXT CHECK (at <> ''),
  at_typed    TEXT CHECK (at_typed <> ''),
  at_earliest INTEGER,
  at_latest   INTEGER,
  text        TEXT CHECK (text <> ''),
  "by"        TEXT CHECK ("by" <> ''),
  response    TEXT CHECK (response <> ''),
  note        TEXT CHECK (note <> ''),
  sealed      INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1)),
  deleted     INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;

CREATE TABLE event (
  seq         INTEGER PRIMARY KEY,
  id          BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  "case"      BLOB NOT NULL REFERENCES "case" (id) DEFERRABLE INITIALLY DEFERRED,
  person      BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  at          TEXT CHECK (at <> ''),
  at_typed    TEXT CHECK (at_typed <> ''),
  at_earliest INTEGER,
  at_latest   INTEGER,
  time        TEXT CHECK (time <> ''),
  type        TEXT CHECK (type <> ''),
  place       TEXT CHECK (place <> ''),
  text        TEXT NOT NULL CHECK (text <> ''),
  note        TEXT CHECK (note <> ''),
  sealed      INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1)),
  deleted     INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;

CREATE TABLE claim (
  seq         INTEGER PRIMARY KEY,
  id          BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  "case"      BLOB NOT NULL REFERENCES "case" (id) DEFERRABLE INITIALLY DEFERRED,
  claimant    TEXT NOT NULL CHECK (claimant <> ''),
  person      BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  type        TEXT CHECK (type <> ''),
  at          TEXT CHECK (at <> ''),
  at_typed    TEXT CHECK (at_typed <> ''),
  at_earliest INTEGER,
  at_latest   INTEGER,
  text        TEXT NOT NULL CHECK (text <> ''),
  event       BLOB REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
  charge      BLOB REFERENCES charge (id) DEFERRABLE INITIALLY DEFERRED,
  quantity    TEXT CHECK (quantity <> ''),
  unit        TEXT CHECK (unit <> ''),
  part_of     BLOB REFERENCES claim (id) DEFERRABLE INITIALLY DEFERRED,
  note        TEXT CHECK (note <> ''),
  sealed      INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1)),
  deleted     INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;

CREATE TABLE deadline (
  seq          INTEGER PRIMARY KEY,
  id           BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  "case"       BLOB NOT NULL REFERENCES "case" (id) DEFERRABLE INITIALLY DEFERRED,
  person       BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  what         TEXT NOT NULL CHECK (what <> ''),
  due          TEXT NOT NULL CHECK (due <> ''),
  due_typed    TEXT CHECK (due_typed <> ''),
  due_earliest INTEGER,
  due_latest   INTEGER,
  actor        TEXT CHECK (actor <> ''),
  state        TEXT CHECK (state <> ''),
  rule         TEXT CHECK (rule <> ''),
  rule_version TEXT CHECK (rule_version <> ''),
  "trigger"    TEXT CHECK ("trigger" <> ''),
  arithmetic   TEXT CHECK (arithmetic <> ''),
  note         TEXT CHECK (note <> ''),
  sealed       INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1)),
  deleted      INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;

CREATE TABLE urgent_action (
  seq              INTEGER PRIMARY KEY,
  id               BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  "case"           BLOB NOT NULL REFERENCES "case" (id) DEFERRABLE INITIALLY DEFERRED,
  number           TEXT CHECK (number <> ''),
  "index"          TEXT CHECK ("index" <> ''),
  title            TEXT CHECK (title <> ''),
  issuer           TEXT CHECK (issuer <> ''),
  country          TEXT CHECK (country <> ''),
  issued           TEXT CHECK (issued <> ''),
  issued_typed     TEXT CHECK (issued_typed <> ''),
  issued_earliest  INTEGER,
  issued_latest    INTEGER,
  act_by           TEXT CHECK (act_by <> ''),
  act_by_typed     TEXT CHECK (act_by_typed <> ''),
  act_by_earliest  INTEGER,
  act_by_latest    INTEGER,
  stated_days_left INTEGER,
  state            TEXT CHECK (state <> ''),
  previous         BLOB REFERENCES urgent_action (id) DEFERRABLE INITIALLY DEFERRED,
  url              TEXT CHECK (url <> ''),
  note             TEXT CHECK (note <> ''),
  sealed           INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1)),
  deleted          INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;

CREATE TABLE document (
  seq           INTEGER PRIMARY KEY,
  id            BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  "case"        BLOB NOT NULL REFERENCES "case" (id) DEFERRABLE INITIALLY DEFERRED,
  title         TEXT NOT NULL CHECK (title <> ''),
  media_type    TEXT CHECK (media_type <> ''),
  file_name     TEXT CHECK (file_name <> ''),
  sha256        TEXT CHECK (sha256 <> ''),
  size          INTEGER,
  made          TEXT CHECK (made <> ''),
  made_typed    TEXT CHECK (made_typed <> ''),
  made_earliest INTEGER,
  made_latest   INTEGER,
  language      TEXT CHECK (language <> ''),
  note          TEXT CHECK (note <> ''),
  sealed        INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1)),
  deleted       INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;

CREATE TABLE note (
  seq         INTEGER PRIMARY KEY,
  id          BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  "case"      BLOB NOT NULL REFERENCES "case" (id) DEFERRABLE INITIALLY DEFERRED,
  at          TEXT CHECK (at <> ''),
  at_typed    TEXT CHECK (at_typed <> ''),
  at_earliest INTEGER,
  at_latest   INTEGER,
  text        TEXT NOT NULL CHECK (text <> ''),
  note        TEXT CHECK (note <> ''),
  sealed      INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1)),
  deleted     INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;

CREATE TABLE letter (
  seq                  INTEGER PRIMARY KEY,
  id                   BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  "case"               BLOB NOT NULL REFERENCES "case" (id) DEFERRABLE INITIALLY DEFERRED,
  person               BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  ref                  TEXT CHECK (ref <> ''),
  made                 TEXT CHECK (made <> ''),
  made_typed           TEXT CHECK (made_typed <> ''),
  made_earliest        INTEGER,
  made_latest          INTEGER,
  template             TEXT CHECK (template <> ''),
  template_version     TEXT CHECK (template_version <> ''),
  language             TEXT CHECK (language <> ''),
  subject              TEXT CHECK (subject <> ''),
  state                TEXT CHECK (state <> ''),
  text                 TEXT CHECK (text <> ''),
  requests             TEXT CHECK (requests <> ''),
  cites                TEXT CHECK (cites <> ''),
  consent              BLOB REFERENCES consent (id) DEFERRABLE INITIALLY DEFERRED,
  sha256               TEXT CHECK (sha256 <> ''),
  approved_by          TEXT CHECK (approved_by <> ''),
  approved_on          TEXT CHECK (approved_on <> ''),
  approved_on_typed    TEXT CHECK (approved_on_typed <> ''),
  approved_on_earliest INTEGER,
  approved_on_latest   INTEGER,
  note                 TEXT CHECK (note <> ''),
  sealed               INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1)),
  deleted              INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;

CREATE TABLE dispatch (
  seq                INTEGER PRIMARY KEY,
  id                 BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  letter             BLOB NOT NULL REFERENCES letter (id) DEFERRABLE INITIALLY DEFERRED,
  official           BLOB REFERENCES official (id) DEFERRABLE INITIALLY DEFERRED,
  block              TEXT CHECK (block <> ''),
  medium             TEXT CHECK (medium <> ''),
  sent               TEXT CHECK (sent <> ''),
  sent_typed         TEXT CHECK (sent_typed <> ''),
  sent_earliest      INTEGER,
  sent_latest        INTEGER,
  tracking           TEXT CHECK (tracking <> ''),
  reply_due          TEXT CHECK (reply_due <> ''),
  reply_due_typed    TEXT CHECK (reply_due_typed <> ''),
  reply_due_earliest INTEGER,
  reply_due_latest   INTEGER,
  replied            TEXT CHECK (replied <> ''),
  replied_typed      TEXT CHECK (replied_typed <> ''),
  replied_earliest   INTEGER,
  replied_latest     INTEGER,
  reply              TEXT CHECK (reply <> ''),
  outcome            TEXT CHECK (outcome <> ''),
  note               TEXT CHECK (note <> ''),
  sealed             INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1)),
  deleted            INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;

CREATE TABLE wording (
  seq        INTEGER PRIMARY KEY,
  id         BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  official   BLOB NOT NULL REFERENCES official (id) DEFERRABLE INITIALLY DEFERRED,
  language   TEXT NOT NULL CHECK (language <> ''),
  block      TEXT CHECK (block <> ''),
  salutation TEXT CHECK (salutation <> ''),
  close      TEXT CHECK (close <> ''),
  note       TEXT CHECK (note <> ''),
  sealed     INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1)),
  deleted    INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;

-- Which source a record rests on. The id is made from the two it joins, so that two offices that
-- note the same make the same row.
CREATE TABLE citation (
  seq          INTEGER PRIMARY KEY,
  id           BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  source       BLOB NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  record_table TEXT NOT NULL,
  record       BLOB NOT NULL CHECK (length(record) = 16),
  UNIQUE (record, source)
) STRICT;

CREATE INDEX citation_source ON citation (source);

-- Every reference has its index: lists of children are read by it, and so is what points here.
CREATE INDEX name_person ON name (person);
CREATE INDEX affiliation_person ON affiliation (person);
CREATE INDEX involvement_case ON involvement ("case");
CREATE INDEX involvement_person ON involvement (person);
CREATE INDEX consent_case ON consent ("case");
CREATE INDEX consent_person ON consent (person);
CREATE INDEX charge_case ON charge ("case");
CREATE INDEX charge_person ON charge (person) WHERE person IS NOT NULL;
CREATE INDEX charge_stage_charge ON charge_stage (charge);
CREATE INDEX requalification_charge ON requalification (charge);
CREATE INDEX requalification_from ON requalification ("from");
CREATE INDEX status_case ON status ("case");
CREATE INDEX status_person ON status (person) WHERE person IS NOT NULL;
CREATE INDEX hearing_person ON hearing (person) WHERE person IS NOT NULL;
CREATE INDEX sentence_case ON sentence ("case");
CREATE INDEX sentence_person ON sentence (person) WHERE person IS NOT NULL;
CREATE INDEX sentence_replaces ON sentence (replaces) WHERE replaces IS NOT NULL;
CREATE INDEX measure_person ON measure (person) WHERE person IS NOT NULL;
CREATE INDEX order_measure ON "order" (measure);
CREATE INDEX order_hearing ON "order" (hearing) WHERE hearing IS NOT NULL;
CREATE INDEX restriction_case ON restriction ("case");
CREATE INDEX restriction_person ON restriction (person) WHERE person IS NOT NULL;
CREATE INDEX restriction_sentence ON restriction (sentence) WHERE sentence IS NOT NULL;
CREATE INDEX restriction_measure ON restriction (measure) WHERE measure IS NOT NULL;
CREATE INDEX compliance_restriction ON compliance (restriction);
CREATE INDEX event_case ON event ("case");
CREATE INDEX event_person ON event (person) WHERE person IS NOT NULL;
CREATE INDEX claim_case ON claim ("case");
CREATE INDEX claim_person ON claim (person) WHERE person IS NOT NULL;
CREATE INDEX claim_event ON claim (event) WHERE event IS NOT NULL;
CREATE INDEX claim_charge ON claim (charge) WHERE charge IS NOT NULL;
CREATE INDEX claim_part_of ON claim (part_of) WHERE part_of IS NOT NULL;
CREATE INDEX deadline_case ON deadline ("case");
CREATE INDEX deadline_person ON deadline (person) WHERE person IS NOT NULL;
CREATE INDEX urgent_action_case ON urgent_action ("case");
CREATE INDEX urgent_action_previous ON urgent_action (previous) WHERE previous IS NOT NULL;
CREATE INDEX document_case ON document ("case");
CREATE INDEX note_case ON note ("case");
CREATE INDEX letter_case ON letter ("case");
CREATE INDEX letter_person ON letter (person) WHERE person IS NOT NULL;
CREATE INDEX letter_consent ON letter (consent) WHERE consent IS NOT NULL;
CREATE INDEX dispatch_letter ON dispatch (letter);
CREATE INDEX dispatch_official ON dispatch (official) WHERE official IS NOT NULL;
CREATE INDEX wording_official ON wording (official);

-- The cases list reads its whole order from these, without touching the rows.
CREATE INDEX case_by_ref ON "case" (ref) WHERE deleted = 0;
CREATE INDEX case_by_status ON "case" (status, ref) WHERE deleted = 0;
CREATE INDEX measure_case ON measure ("case", deleted, from_earliest, type);
CREATE INDEX hearing_case ON hearing ("case", deleted, at_earliest);

-- Who is deprived of liberty on a day, and which measure ends within a week.
CREATE INDEX measure_held ON measure (until_latest, from_earliest, "case", type) WHERE deleted = 0;
