-- Who directs and owns a firm, and its street: passed from its application, changed by the firm.
-- Never told by an event; each version stands with the firm's (firm_version.facts).
ALTER TABLE firm ADD COLUMN address_line text;
ALTER TABLE firm ADD COLUMN parties jsonb NOT NULL DEFAULT '{"items": []}';
CREATE INDEX firm_payout_iban ON firm (payout_iban);

-- What a firm asks to have changed of what it states.
CREATE TABLE change_request (
  id             uuid PRIMARY KEY,
  version        bigint NOT NULL,
  firm_id        uuid NOT NULL REFERENCES firm,
  kind           text NOT NULL
    CHECK (kind IN ('NAME', 'ADDRESS', 'PARTIES', 'PAYOUT_ACCOUNT')),
  state          text NOT NULL CONSTRAINT change_request_state CHECK (state IN ('REQUESTED',
    'IN_REVIEW', 'ACCEPTED', 'EFFECTIVE', 'DECLINED', 'WITHDRAWN', 'LAPSED')),
  state_since    date NOT NULL,
  wanted         jsonb NOT NULL,
  words          text,
  effective_from date,
  owner          text,
  requested_by   text NOT NULL,
  requested_on   date NOT NULL,
  decided_by     text,
  reason         text,
  account_proof  text CHECK (account_proof IN ('FITS', 'ANOTHER_TITLE', 'UNKNOWN')),
  account_title  text,
  asked          integer NOT NULL DEFAULT 0,
  ask_at         timestamptz NOT NULL DEFAULT now(),
  last_answer    text,
  -- Nobody decides on what they asked for, whatever the service forgets.
  CHECK (decided_by <> requested_by),
  -- No account is paid to that its bank does not know.
  CHECK (kind <> 'PAYOUT_ACCOUNT' OR state NOT IN ('ACCEPTED', 'EFFECTIVE')
    OR account_proof IN ('FITS', 'ANOTHER_TITLE'))
);
-- A firm has one request of a kind at a time, whatever two ask at the same moment.
CREATE UNIQUE INDEX change_request_under_way ON change_request (firm_id, kind)
  WHERE state IN ('REQUESTED', 'IN_REVIEW', 'ACCEPTED');
CREATE INDEX change_request_of ON change_request (firm_id, id);
CREATE INDEX change_request_queue ON change_request (state, id);
CREATE INDEX change_request_ask ON change_request (ask_at)
  WHERE state = 'REQUESTED' AND kind = 'PAYOUT_ACCOUNT';
GRANT SELECT, INSERT, UPDATE ON change_request TO ${app};

-- Which changes a registrar looks at, whatever else is or is not in doubt. No published rule says
-- it, so these rows are SAMPLE DATA: an operator replaces them, with their citation.
CREATE TABLE change_rule (
  kind        text NOT NULL CHECK (kind IN ('NAME', 'ADDRESS', 'PARTIES', 'PAYOUT_ACCOUNT')),
  review      boolean NOT NULL,
  citation    text NOT NULL,
  confirmed   boolean NOT NULL,
  valid_from  date NOT NULL,
  valid_until date,
  PRIMARY KEY (kind, valid_from)
);
INSERT INTO change_rule (kind, review, citation, confirmed, valid_from) VALUES
  ('NAME', true, 'sample data: Companies Act, 2017, sections 10 to 13, as PSEB may apply them', false,
    '2020-07-01'),
  ('ADDRESS', false, 'sample data: PSEB practice unconfirmed', false, '2020-07-01'),
  ('PARTIES', true, 'sample data: PSEB asks for Form 29 at registration; changes unconfirmed', false,
    '2020-07-01'),
  ('PAYOUT_ACCOUNT', false, 'sample data: the bank''s word is the proof', false, '2020-07-01');
GRANT SELECT ON change_rule TO ${app};
