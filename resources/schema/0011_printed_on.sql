-- What a letter was printed on stays with it: the row of the paper as it was that day. Beside the
-- office's paper of today (one row, under a fixed id) the table keeps one row for each paper a
-- letter was written on, under an id made from what it says, so that a logo is kept once.

ALTER TABLE letter ADD COLUMN paper TEXT CHECK (paper <> '');
