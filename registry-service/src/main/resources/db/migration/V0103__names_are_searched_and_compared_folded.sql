-- A name is searched and compared by forms that the service makes of it (Folded, NameLikeness), so
-- that one code does all the folding. No installation has firms yet; rows of a development database
-- get the form that comes nearest.
ALTER TABLE firm ADD COLUMN name_folded text;
ALTER TABLE firm ADD COLUMN name_likeness text;
UPDATE firm SET name_folded = lower(name), name_likeness = lower(name);
ALTER TABLE firm ALTER COLUMN name_folded SET NOT NULL;
ALTER TABLE firm ALTER COLUMN name_likeness SET NOT NULL;

DROP INDEX firm_name;
CREATE INDEX firm_name ON firm USING gin (name_folded gin_trgm_ops);
CREATE INDEX firm_name_likeness ON firm (name_likeness, id);
