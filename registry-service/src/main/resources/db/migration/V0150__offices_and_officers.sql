-- The offices of the registry, the provinces that each looks after, and who works there. Whoever is
-- named nowhere works for the whole country.
CREATE TABLE office (
  id        uuid PRIMARY KEY,
  version   bigint NOT NULL,
  state     text NOT NULL CONSTRAINT office_state CHECK (state IN ('OPEN', 'CLOSED')),
  code      text NOT NULL,
  name      text NOT NULL,
  provinces text[] NOT NULL CHECK (cardinality(provinces) > 0)
);
CREATE UNIQUE INDEX office_open_code ON office (code) WHERE state = 'OPEN';
GRANT SELECT, INSERT, UPDATE (version, state, name, provinces) ON office TO ${app};

CREATE TABLE officer (
  id           uuid PRIMARY KEY,
  version      bigint NOT NULL,
  person       text NOT NULL UNIQUE,
  name         text NOT NULL,
  office       uuid REFERENCES office,
  duties       text[] NOT NULL CHECK (cardinality(duties) > 0),
  valid_from   date NOT NULL,
  valid_until  date,
  absent_from  date,
  absent_until date,
  CHECK (valid_from < valid_until),
  CHECK (absent_from < absent_until),
  CHECK ((absent_from IS NULL) = (absent_until IS NULL))
);
CREATE INDEX officer_office ON officer (office, id);
GRANT SELECT, INSERT, UPDATE (version, name, office, duties, valid_from, valid_until, absent_from,
  absent_until) ON officer TO ${app};
