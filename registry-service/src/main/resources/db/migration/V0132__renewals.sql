-- The renewal of a registration beyond the last day of one certificate.
CREATE TABLE renewal (
  id                      uuid PRIMARY KEY,
  version                 bigint NOT NULL,
  firm_id                 uuid NOT NULL REFERENCES firm,
  kind                    text NOT NULL,
  certificate             text NOT NULL,
  last_day                date NOT NULL,
  state                   text NOT NULL CONSTRAINT renewal_state CHECK (state IN ('OPEN',
    'SUBMITTED', 'RETURNED', 'CONFIRMED', 'RENEWED', 'DECLINED', 'WITHDRAWN', 'ENDED')),
  state_since             date NOT NULL,
  reminded_days           integer,
  changes                 text,
  reason                  text,
  fee_pkr                 numeric(14, 2),
  fee_reference           text,
  new_certificate         text,
  confirmed_on            date,
  decided                 jsonb
);
-- A firm has one renewal at a time, whatever two ask at the same moment.
CREATE UNIQUE INDEX renewal_under_way ON renewal (firm_id)
  WHERE state IN ('OPEN', 'SUBMITTED', 'RETURNED', 'CONFIRMED');
CREATE INDEX renewal_of ON renewal (firm_id, id);
CREATE INDEX renewal_queue ON renewal (state, id);
CREATE INDEX renewal_due ON renewal (last_day) WHERE state IN ('OPEN', 'RETURNED', 'CONFIRMED');
CREATE INDEX certificate_ends ON certificate (valid_until) WHERE superseded_at IS NULL;
GRANT SELECT, INSERT, UPDATE ON renewal TO ${app};

-- What renewing costs, and what being late costs on top. A kind that has no row cannot be renewed:
-- what is free has a row that says so. No schedule for companies is published and that of
-- freelancers and call centres is quoted by others, so these rows are SAMPLE DATA: an operator
-- replaces them, with their citation.
CREATE TABLE renewal_fee (
  kind               text NOT NULL,
  fee_pkr            numeric(14, 2) NOT NULL CHECK (fee_pkr >= 0),
  late_surcharge_pkr numeric(14, 2) NOT NULL CHECK (late_surcharge_pkr >= 0),
  valid_from         date NOT NULL,
  valid_until        date,
  citation           text NOT NULL,
  confirmed          boolean NOT NULL,
  PRIMARY KEY (kind, valid_from)
);
INSERT INTO renewal_fee (kind, fee_pkr, late_surcharge_pkr, valid_from, citation, confirmed) VALUES
  ('COMPANY', 8000.00, 4000.00, '2020-07-01', 'sample data: PSEB schedule unconfirmed', false),
  ('PARTNERSHIP', 5000.00, 2500.00, '2020-07-01', 'sample data: PSEB schedule unconfirmed', false),
  ('SOLE_PROPRIETOR', 3500.00, 1500.00, '2020-07-01', 'sample data: PSEB schedule unconfirmed',
    false),
  ('FOREIGN_BRANCH', 8000.00, 4000.00, '2020-07-01', 'sample data: PSEB schedule unconfirmed',
    false),
  ('FREELANCER', 3500.00, 0.00, '2020-07-01', 'sample data: quoted by a guide, unconfirmed', false),
  ('CALL_CENTRE', 20000.00, 10000.00, '2020-07-01',
    'sample data: PSEB call centre registrations, unconfirmed', false),
  ('STARTUP', 0.00, 0.00, '2020-07-01', 'sample data: no fee for start-ups seen, unconfirmed', false);
GRANT SELECT ON renewal_fee TO ${app};

-- What evidence speaks for a renewal, so that no registrar has to look. Whether it renews alone, the
-- rule allows and the installation wants (itr.renewal.automatic). Unconfirmed: sample data.
CREATE TABLE renewal_rule (
  valid_from        date PRIMARY KEY,
  valid_until       date,
  months            integer NOT NULL CHECK (months BETWEEN 1 AND 60),
  least_returns     integer NOT NULL,
  least_remittances integer NOT NULL,
  automatic         boolean NOT NULL,
  citation          text NOT NULL,
  confirmed         boolean NOT NULL
);
INSERT INTO renewal_rule (valid_from, months, least_returns, least_remittances, automatic, citation,
  confirmed) VALUES
  ('2020-07-01', 12, 1, 1, true, 'sample data: PSEB asks for export revenue by code', false);
GRANT SELECT ON renewal_rule TO ${app};

-- The purpose codes whose proceeds count as IT export at renewal (SBP code guide, ITRS).
CREATE TABLE renewal_purpose (
  code        text NOT NULL,
  valid_from  date NOT NULL,
  valid_until date,
  citation    text NOT NULL,
  confirmed   boolean NOT NULL,
  PRIMARY KEY (code, valid_from)
);
INSERT INTO renewal_purpose (code, valid_from, citation, confirmed) VALUES
  ('9102', '2003-04-19', 'SBP reporting codes, as P@SHA lists them', false),
  ('9181', '2003-04-19', 'SBP reporting codes, as P@SHA lists them', false),
  ('9182', '2003-04-19', 'SBP reporting codes, as P@SHA lists them', false),
  ('9183', '2003-04-19', 'SBP reporting codes, as P@SHA lists them', false),
  ('9184', '2003-04-19', 'SBP reporting codes, as P@SHA lists them', false),
  ('9185', '2003-04-19', 'SBP reporting codes, as P@SHA lists them', false),
  ('9186', '2018-12-01', 'SBP FE Circular 11 of 2018', false);
GRANT SELECT ON renewal_purpose TO ${app};

-- The least of what exports-service tells that a renewal needs: each thing's newest state.
CREATE TABLE heard_return (
  return_id uuid PRIMARY KEY,
  version   bigint NOT NULL,
  firm_id   uuid NOT NULL,
  period    text NOT NULL,
  filed_at  timestamptz NOT NULL,
  state     text NOT NULL
);
CREATE INDEX heard_return_firm ON heard_return (firm_id, filed_at);
CREATE TABLE heard_remittance (
  remittance_id uuid PRIMARY KEY,
  version       bigint NOT NULL,
  firm_id       uuid,
  realised_on   date NOT NULL,
  purpose_code  text NOT NULL,
  standing_pkr  numeric(20, 2),
  stands        boolean NOT NULL
);
CREATE INDEX heard_remittance_firm ON heard_remittance (firm_id, realised_on);
GRANT SELECT, INSERT, UPDATE ON heard_return, heard_remittance TO ${app};
