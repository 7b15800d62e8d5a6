-- A call centre is registered provisionally until its place has been inspected. How long, whether
-- its letter certifies for the tax that banks withhold, and what a report must show are dated rows.
-- The ninety days are PSEB's own (read 2026-11). That the benefit holds only for days on which a
-- registration is active is our reading of the law, and how many photographs are asked for is
-- nowhere published: unconfirmed, an operator replaces the row, with its citation.
CREATE TABLE provisional_rule (
  valid_from   date PRIMARY KEY,
  valid_until  date,
  days         integer NOT NULL CHECK (days BETWEEN 1 AND 365),
  certifies    boolean NOT NULL,
  least_photos integer NOT NULL CHECK (least_photos BETWEEN 0 AND 20),
  citation     text NOT NULL,
  confirmed    boolean NOT NULL
);
INSERT INTO provisional_rule (valid_from, days, certifies, least_photos, citation, confirmed) VALUES
  ('2020-07-01', 90, false, 1,
    'PSEB, call centre registration: provisional letter valid 90 days; the rest unconfirmed', false);
GRANT SELECT ON provisional_rule TO ${app};

-- A provisional certificate, and whether it certifies for others as any does.
ALTER TABLE certificate
  ADD COLUMN provisional boolean NOT NULL DEFAULT false,
  ADD COLUMN certifies boolean NOT NULL DEFAULT true;
CREATE INDEX certificate_provisional ON certificate (firm_id)
  WHERE provisional AND superseded_at IS NULL;
CREATE INDEX firm_provisional ON firm (id) WHERE state = 'PROVISIONAL';

-- The inspections of call centres. A day on which the inspectorate could have come and did not is
-- lost by it, and does not count among the ninety: those that are over stand in lost_days, the ones
-- since lost_since are being lost.
CREATE TABLE inspection (
  id           uuid PRIMARY KEY,
  version      bigint NOT NULL,
  state        text NOT NULL CONSTRAINT inspection_state CHECK (state IN ('REQUESTED', 'SCHEDULED',
    'MISSED', 'PASSED', 'FAILED', 'WITHDRAWN', 'LAPSED')),
  state_since  date NOT NULL,
  firm_id      uuid NOT NULL REFERENCES firm,
  requested_on date NOT NULL,
  requested_by text NOT NULL,
  ready_from   date NOT NULL,
  lost_days    integer NOT NULL CHECK (lost_days >= 0),
  lost_since   date,
  inspector    text,
  held_until   date,
  appointment  date,
  words        text,
  visited_on   date,
  findings     text,
  citation     text,
  reported_on  date,
  CHECK ((inspector IS NULL) = (held_until IS NULL)),
  CHECK (state NOT IN ('PASSED', 'FAILED') OR (inspector IS NOT NULL AND findings IS NOT NULL
    AND visited_on IS NOT NULL AND reported_on IS NOT NULL AND lost_since IS NULL))
);
-- A place is inspected once at a time, whatever two ask at the same moment.
CREATE UNIQUE INDEX inspection_under_way ON inspection (firm_id)
  WHERE state IN ('REQUESTED', 'SCHEDULED', 'MISSED');
CREATE INDEX inspection_of ON inspection (firm_id, id);
CREATE INDEX inspection_queue ON inspection (requested_on, id)
  WHERE state IN ('REQUESTED', 'SCHEDULED');
GRANT SELECT, INSERT, UPDATE ON inspection TO ${app};

-- What the inspector photographed; the contents are plumbing's (V0030). What a report does not name
-- goes with it.
CREATE TABLE inspection_photo (
  id         uuid PRIMARY KEY,
  version    bigint NOT NULL,
  inspection uuid NOT NULL REFERENCES inspection,
  form       text NOT NULL,
  length     bigint NOT NULL CHECK (length > 0),
  sha256     text NOT NULL,
  taken_by   text NOT NULL,
  added_at   timestamptz NOT NULL
);
CREATE INDEX inspection_photo_of ON inspection_photo (inspection, id);
GRANT SELECT, INSERT, UPDATE (version), DELETE ON inspection_photo TO ${app};
