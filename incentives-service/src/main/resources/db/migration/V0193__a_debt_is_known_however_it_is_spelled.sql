-- A debt stated from a letter, and as the tax authority names it, is one debt in any spelling.
ALTER TABLE set_off ADD COLUMN demand_canonical text;
UPDATE set_off SET demand_canonical = regexp_replace(
  regexp_replace(upper(regexp_replace(demand_number, '\s', '', 'g')), '[-_./\\:]+', '-', 'g'),
  '(?<![0-9])-|-(?![0-9])', '', 'g');
ALTER TABLE set_off ALTER COLUMN demand_canonical SET NOT NULL;
DROP INDEX set_off_demand;
CREATE INDEX set_off_demand ON set_off (demand_canonical);
