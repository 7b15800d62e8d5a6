-- Whose the lost days of an inspection were, its visits say: each that was appointed, by whom, and
-- what became of it. They stay as long as the inspection does.
ALTER TABLE inspection
  ADD COLUMN appointed_on date,
  ADD COLUMN appointed_by text,
  ADD CHECK ((appointment IS NULL) = (appointed_on IS NULL)),
  ADD CHECK ((appointment IS NULL) = (appointed_by IS NULL));

CREATE TABLE inspection_visit (
  inspection   uuid NOT NULL REFERENCES inspection,
  position     integer NOT NULL,
  day          date NOT NULL,
  appointed_on date NOT NULL,
  inspector    text NOT NULL,
  outcome      text NOT NULL CHECK (outcome IN ('REPORTED', 'NOBODY_THERE', 'PUT_OFF', 'MOVED',
    'NOT_COME', 'CALLED_OFF')),
  ended_on     date NOT NULL,
  ended_by     text,
  words        text,
  lost_days    integer NOT NULL CHECK (lost_days >= 0),
  PRIMARY KEY (inspection, position)
);
GRANT SELECT, INSERT ON inspection_visit TO ${app};
