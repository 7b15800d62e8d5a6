CREATE EXTENSION IF NOT EXISTS btree_gist;

-- By what a row came to be. One that is revoked before its first day has no days at all.
ALTER TABLE certificate ADD COLUMN cause text NOT NULL DEFAULT 'REGISTRATION';
ALTER TABLE certificate ALTER COLUMN cause DROP DEFAULT;
ALTER TABLE certificate DROP CONSTRAINT certificate_check;
ALTER TABLE certificate ADD CONSTRAINT certificate_days CHECK (valid_from <= valid_until);

-- On each legal day a firm holds one certificate at most, whatever two do at the same moment; looked
-- at when a statement is done, as several rows may move in one.
ALTER TABLE certificate ADD CONSTRAINT certificate_days_overlap
  EXCLUDE USING gist (firm_id WITH =, daterange(valid_from, valid_until) WITH &&)
  WHERE (superseded_at IS NULL) DEFERRABLE;
