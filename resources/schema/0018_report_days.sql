-- The law reads more of how often somebody must report, and asks where it cannot tell the next day:
-- every case is computed once more, by the newest law.

DELETE FROM due_case;
