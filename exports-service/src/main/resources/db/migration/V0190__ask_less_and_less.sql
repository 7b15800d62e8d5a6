-- How often the tax authority has not found a deposit: each time it is asked later.
ALTER TABLE deposit_question ADD COLUMN not_yet integer NOT NULL DEFAULT 0;
