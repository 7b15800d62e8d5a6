-- What becomes of a registration, as dated data: for which reasons it is suspended, reinstated,
-- cancelled or closed. No published rule lists them (the grounds of PSEB are unconfirmed), so these
-- rows are SAMPLE DATA: an operator replaces them, with their citation.
CREATE TABLE measure_reason (
  code        text NOT NULL,
  act         text NOT NULL CHECK (act IN ('SUSPEND', 'REINSTATE', 'CANCEL', 'CLOSE')),
  words       text NOT NULL,
  citation    text NOT NULL,
  confirmed   boolean NOT NULL,
  valid_from  date NOT NULL,
  valid_until date,
  PRIMARY KEY (code, valid_from)
);
INSERT INTO measure_reason (code, act, words, citation, confirmed, valid_from) VALUES
  ('FALSE_PARTICULARS', 'SUSPEND', 'What was stated at registration or renewal is in doubt.',
    'sample data: PSEB grounds unconfirmed', false, '2020-07-01'),
  ('NO_ANSWER', 'SUSPEND', 'A question of the registrar was not answered in time.',
    'sample data: PSEB grounds unconfirmed', false, '2020-07-01'),
  ('ORDER_OF_A_COURT', 'SUSPEND', 'A court or another authority has ordered it.',
    'sample data: PSEB grounds unconfirmed', false, '2020-07-01'),
  ('GROUND_GONE', 'REINSTATE', 'The ground of the suspension no longer exists.',
    'sample data: PSEB grounds unconfirmed', false, '2020-07-01'),
  ('SUSPENDED_IN_ERROR', 'REINSTATE', 'The suspension was an error.',
    'sample data: PSEB grounds unconfirmed', false, '2020-07-01'),
  ('PARTICULARS_FALSE', 'CANCEL', 'What was stated at registration or renewal was false.',
    'sample data: PSEB grounds unconfirmed', false, '2020-07-01'),
  ('STRUCK_OFF', 'CANCEL', 'The company was struck off or dissolved.',
    'sample data: PSEB grounds unconfirmed', false, '2020-07-01'),
  ('NO_LONGER_EXPORTS', 'CANCEL', 'The firm no longer provides IT or IT-enabled services.',
    'sample data: PSEB grounds unconfirmed', false, '2020-07-01'),
  ('CLOSED_BY_OWNER', 'CLOSE', 'The owner gave the registration up.',
    'sample data: PSEB grounds unconfirmed', false, '2020-07-01');
GRANT SELECT ON measure_reason TO ${app};

-- Every version of a firm as it was recorded, with the legal day from which it holds: what the
-- register knew at an instant of a day is read from here. Only ever added to. The firm's own row
-- may not have reached the database when its version does: the reference is looked at in the end.
CREATE TABLE firm_version (
  id          uuid PRIMARY KEY,
  firm_id     uuid NOT NULL REFERENCES firm DEFERRABLE INITIALLY DEFERRED,
  version     bigint NOT NULL,
  recorded_at timestamptz NOT NULL,
  holds_from  date NOT NULL,
  act         text NOT NULL,
  reason      text,
  words       text,
  citation    text,
  acted_by    text NOT NULL,
  state       text NOT NULL,
  facts       jsonb NOT NULL,
  UNIQUE (firm_id, version)
);
GRANT SELECT, INSERT ON firm_version TO ${app};

-- Rows of a development database; no installation has any.
INSERT INTO firm_version (id, firm_id, version, recorded_at, holds_from, act, acted_by, state, facts)
  SELECT uuidv7(), id, version, now(), registered_on, 'REGISTER', 'system', state,
    jsonb_build_object('firm', jsonb_build_object('firmId', id, 'version', version, 'ntn', ntn,
      'name', name, 'kind', kind, 'owner', owner, 'payoutIban', payout_iban, 'state', state,
      'registeredOn', registered_on, 'exportingSince', exporting_since), 'cuin', cuin)
    FROM firm;
