-- What the Today page reads across all cases. All of it is derived or private to this machine's
-- people: nothing here is captured.

-- Cases whose deadlines were never computed, kept by the triggers below: most often none, so that
-- nobody has to compare the two tables to know it.
CREATE TABLE uncomputed (
  "case" BLOB PRIMARY KEY CHECK (length("case") = 16)
) STRICT, WITHOUT ROWID;

INSERT INTO uncomputed SELECT id FROM "case" WHERE deleted = 0 AND id NOT IN (SELECT "case" FROM due_case);

CREATE TRIGGER uncomputed_new AFTER INSERT ON "case" WHEN NEW.deleted = 0 BEGIN
  INSERT OR IGNORE INTO uncomputed VALUES (NEW.id);
END;
CREATE TRIGGER uncomputed_back AFTER UPDATE OF deleted ON "case" WHEN NEW.deleted = 0 AND OLD.deleted <> 0 BEGIN
  INSERT OR IGNORE INTO uncomputed SELECT NEW.id WHERE NOT EXISTS (SELECT 1 FROM due_case WHERE "case" = NEW.id);
END;
CREATE TRIGGER uncomputed_binned AFTER UPDATE OF deleted ON "case" WHEN NEW.deleted <> 0 BEGIN
  DELETE FROM uncomputed WHERE "case" = NEW.id;
END;
CREATE TRIGGER uncomputed_gone AFTER DELETE ON "case" BEGIN
  DELETE FROM uncomputed WHERE "case" = OLD.id;
END;
CREATE TRIGGER uncomputed_done AFTER INSERT ON due_case BEGIN
  DELETE FROM uncomputed WHERE "case" = NEW."case";
END;
CREATE TRIGGER uncomputed_again AFTER DELETE ON due_case BEGIN
  INSERT OR IGNORE INTO uncomputed SELECT id FROM "case" WHERE id = OLD."case" AND deleted = 0;
END;

-- What is coming or waits for a word, by its last possible day; each as narrow as the question.
CREATE INDEX hearing_open ON hearing (at_latest, at_earliest)
  WHERE deleted = 0 AND outcome IS NULL AND outcome_text IS NULL AND at_latest IS NOT NULL;
CREATE INDEX hearing_next ON hearing (next_latest, next_earliest)
  WHERE deleted = 0 AND next_latest IS NOT NULL;
CREATE INDEX restriction_report ON restriction (next_report_latest, next_report_earliest)
  WHERE deleted = 0 AND next_report_latest IS NOT NULL;
CREATE INDEX restriction_end ON restriction (until_latest, until_earliest)
  WHERE deleted = 0 AND until_latest IS NOT NULL;
CREATE INDEX dispatch_reply ON dispatch (reply_due_latest, reply_due_earliest)
  WHERE deleted = 0 AND replied IS NULL AND reply IS NULL AND reply_due_latest IS NOT NULL;
CREATE INDEX consent_end ON consent (expires_latest, expires_earliest)
  WHERE deleted = 0 AND withdrawn IS NULL AND expires_latest IS NOT NULL;

-- When each person last looked, so that the page can say what has happened since.
CREATE TABLE visit (
  author     TEXT PRIMARY KEY,
  at         TEXT NOT NULL, -- ISO, UTC
  change_set INTEGER NOT NULL -- the newest one then
) STRICT, WITHOUT ROWID;
