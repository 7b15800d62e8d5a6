-- Measures from another day than that on which they are ordered: of a day to come they wait for it,
-- of a day that is past for another registrar.
CREATE TABLE dated_measure (
  id          uuid PRIMARY KEY,
  version     bigint NOT NULL,
  firm_id     uuid NOT NULL REFERENCES firm,
  act         text NOT NULL CHECK (act IN ('SUSPEND', 'REINSTATE', 'CANCEL')),
  from_day    date NOT NULL,
  reason      text NOT NULL,
  words       text NOT NULL,
  citation    text NOT NULL,
  state       text NOT NULL CONSTRAINT dated_measure_state CHECK (state IN ('PROPOSED', 'ORDERED',
    'TAKEN', 'REJECTED', 'WITHDRAWN', 'LAPSED')),
  state_since date NOT NULL,
  proposed_by text NOT NULL,
  decided_by  text,
  rejection   text,
  -- Two registrars, whatever the service forgets.
  CHECK (state NOT IN ('TAKEN', 'REJECTED') OR decided_by <> proposed_by)
);
-- A firm has one that waits at a time, whatever two ask at the same moment.
CREATE UNIQUE INDEX dated_measure_waits ON dated_measure (firm_id)
  WHERE state IN ('PROPOSED', 'ORDERED');
CREATE INDEX dated_measure_of ON dated_measure (firm_id, id);
CREATE INDEX dated_measure_queue ON dated_measure (state, id);
CREATE INDEX dated_measure_due ON dated_measure (from_day) WHERE state = 'ORDERED';
GRANT SELECT, INSERT, UPDATE (version, state, state_since, decided_by, rejection) ON dated_measure
  TO ${app};
