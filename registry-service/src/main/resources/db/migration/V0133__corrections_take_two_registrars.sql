-- What registrars want to put right of a certificate's days; another one than who proposed decides.
CREATE TABLE correction (
  id             uuid PRIMARY KEY,
  version        bigint NOT NULL,
  number         text NOT NULL,
  certificate_id uuid NOT NULL REFERENCES certificate,
  state          text NOT NULL CONSTRAINT correction_state CHECK (state IN ('PROPOSED', 'APPROVED',
    'REJECTED', 'WITHDRAWN')),
  valid_from     date NOT NULL,
  last_day       date NOT NULL,
  reason         text NOT NULL,
  citation       text NOT NULL,
  proposed_by    text NOT NULL,
  proposed_on    date NOT NULL,
  decided_by     text,
  decided_on     date,
  rejection      text,
  CHECK (valid_from <= last_day),
  -- Two registrars, whatever the service forgets.
  CHECK (state <> 'APPROVED' OR decided_by <> proposed_by)
);
CREATE UNIQUE INDEX correction_proposed ON correction (number) WHERE state = 'PROPOSED';
CREATE INDEX correction_of ON correction (number, id);
CREATE INDEX correction_queue ON correction (state, id);
GRANT SELECT, INSERT, UPDATE (version, state, decided_by, decided_on, rejection) ON correction
  TO ${app};
