-- The ends of restrictions and of probation are due like any other day, and a day that two rules
-- lead to is told once. Derived, as before: every case is computed once more, by the newest law.

DELETE FROM due_case;
