-- What was done for a firm is found in the audit by the thing that its path names.
CREATE INDEX audit_entry_of_thing
  ON audit_entry ((lower(substring(path from '/(?:firms|applications)/([^/]{36})'))), id);

-- Which officer read which firm or application. Rows are only ever added, the same within an hour
-- once.
CREATE TABLE officer_reading (
  id        uuid PRIMARY KEY,
  thing     uuid NOT NULL,
  officer   text NOT NULL,
  operation text NOT NULL,
  at        timestamptz NOT NULL,
  hour      timestamptz NOT NULL,
  CONSTRAINT officer_reading_once_an_hour UNIQUE (thing, officer, operation, hour)
);
CREATE INDEX officer_reading_of_thing ON officer_reading (thing, id);
GRANT SELECT, INSERT ON officer_reading TO ${app};
