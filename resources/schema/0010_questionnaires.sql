-- What the questionnaires of United Nations bodies ask and no field held: the name in two parts, age
-- as stated, residence and papers of identity (never in a letter without consent), who made an
-- arrest and on what paper, what an allegation of ill-treatment is asked about, what must stay
-- confidential, and arguments. Columns as app/casefile describes them.

ALTER TABLE name ADD COLUMN family TEXT CHECK (family <> '');
ALTER TABLE name ADD COLUMN given TEXT CHECK (given <> '');

ALTER TABLE person ADD COLUMN age TEXT CHECK (age <> '');
ALTER TABLE person ADD COLUMN residence TEXT CHECK (residence <> '');
ALTER TABLE person ADD COLUMN identity_paper TEXT CHECK (identity_paper <> '');
ALTER TABLE person ADD COLUMN identity_number TEXT CHECK (identity_number <> '');
ALTER TABLE person ADD COLUMN identity_issuer TEXT CHECK (identity_issuer <> '');
ALTER TABLE person ADD COLUMN identity_issued TEXT CHECK (identity_issued <> '');
ALTER TABLE person ADD COLUMN identity_issued_typed TEXT CHECK (identity_issued_typed <> '');
ALTER TABLE person ADD COLUMN identity_issued_earliest INTEGER;
ALTER TABLE person ADD COLUMN identity_issued_latest INTEGER;

ALTER TABLE consent ADD COLUMN limits TEXT CHECK (limits <> '');
ALTER TABLE consent ADD COLUMN reason TEXT CHECK (reason <> '');

ALTER TABLE measure ADD COLUMN carried_out_by TEXT CHECK (carried_out_by <> '');
ALTER TABLE measure ADD COLUMN warrant TEXT CHECK (warrant <> '');
ALTER TABLE measure ADD COLUMN warrant_by TEXT CHECK (warrant_by <> '');
ALTER TABLE measure ADD COLUMN warrant_paper TEXT CHECK (warrant_paper <> '');

ALTER TABLE event ADD COLUMN frequency TEXT CHECK (frequency <> '');
ALTER TABLE event ADD COLUMN effects TEXT CHECK (effects <> '');
ALTER TABLE event ADD COLUMN treatment TEXT CHECK (treatment <> '');
ALTER TABLE event ADD COLUMN evidence TEXT CHECK (evidence <> '');
ALTER TABLE event ADD COLUMN response TEXT CHECK (response <> '');
ALTER TABLE event ADD COLUMN consequence TEXT CHECK (consequence <> '');
ALTER TABLE event ADD COLUMN pattern TEXT CHECK (pattern <> '');

CREATE TABLE argument (
  seq     INTEGER PRIMARY KEY,
  id      BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  "case"  BLOB NOT NULL REFERENCES "case" (id) DEFERRABLE INITIALLY DEFERRED,
  person  BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  point   TEXT NOT NULL CHECK (point <> ''),
  rights  TEXT CHECK (rights <> ''),
  text    TEXT NOT NULL CHECK (text <> ''),
  note    TEXT CHECK (note <> ''),
  sealed  INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1)),
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;
CREATE INDEX argument_case ON argument ("case");
CREATE INDEX argument_person ON argument (person) WHERE person IS NOT NULL;
