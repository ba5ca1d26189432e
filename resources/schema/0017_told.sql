-- What a letter printed of each record it rests on, a line each: the record's id and the words. The
-- log of what left the office answers from these, since a record holds more than a letter says, and
-- may say something else today.

ALTER TABLE letter ADD COLUMN told TEXT CHECK (told <> '');
