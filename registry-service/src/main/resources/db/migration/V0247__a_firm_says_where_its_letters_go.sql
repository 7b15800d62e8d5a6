-- Where letters to a firm go can be changed by the firm, a few times on a day; of a firm without an
-- address there is a row as well.
ALTER TABLE firm_letter_address ALTER COLUMN email DROP NOT NULL;
ALTER TABLE firm_letter_address ADD COLUMN version bigint NOT NULL DEFAULT 0;
ALTER TABLE firm_letter_address ADD COLUMN changed_on date;
ALTER TABLE firm_letter_address ADD COLUMN changes_on_day integer NOT NULL DEFAULT 0;
