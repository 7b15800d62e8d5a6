CREATE TABLE export_return (
  id           uuid PRIMARY KEY,
  version      bigint NOT NULL,
  firm_id      uuid NOT NULL,
  period       text NOT NULL,
  period_start date NOT NULL,
  nil          boolean NOT NULL,
  line_count   integer NOT NULL,
  filed_at     timestamptz NOT NULL,
  state        text NOT NULL
    CHECK (state IN ('FILED', 'AMENDED', 'WITHDRAWN'))
);
CREATE UNIQUE INDEX export_return_live ON export_return (firm_id, period)
  WHERE state <> 'WITHDRAWN';
CREATE INDEX export_return_of_firm ON export_return (firm_id, id);
GRANT SELECT, INSERT, UPDATE ON export_return TO ${app};

-- Every version as it was taken in; the lines with the ids they were given.
CREATE TABLE return_version (
  return_id     uuid NOT NULL REFERENCES export_return,
  version       bigint NOT NULL,
  state         text NOT NULL,
  nil           boolean NOT NULL,
  line_count    integer NOT NULL,
  lines         text NOT NULL,
  declarant     text NOT NULL,
  sha256        text NOT NULL,
  received_at   timestamptz NOT NULL,
  actor         text NOT NULL,
  PRIMARY KEY (return_id, version)
);
GRANT SELECT, INSERT ON return_version TO ${app};

-- A line as it stands now. What is credited and settled on it never exceeds its amount.
CREATE TABLE return_line (
  id               uuid PRIMARY KEY,
  return_id        uuid NOT NULL REFERENCES export_return,
  firm_id          uuid NOT NULL,
  period           text NOT NULL,
  period_start     date NOT NULL,
  position         integer NOT NULL,
  kind             text NOT NULL CHECK (kind IN ('INVOICE', 'CREDIT_NOTE', 'ADVANCE')),
  buyer_name       text NOT NULL,
  buyer_country    text NOT NULL,
  end_client_country text,
  contract_ref     text,
  invoice_number   text,
  invoice_date     date,
  service_category text NOT NULL,
  purpose_code     text NOT NULL,
  engagement_type  text NOT NULL,
  currency         text NOT NULL,
  amount           numeric(24, 8) NOT NULL,
  credits_line     uuid,
  credited         numeric(24, 8) NOT NULL DEFAULT 0,
  settled          numeric(24, 8) NOT NULL DEFAULT 0,
  live             boolean NOT NULL,
  CHECK (credited >= 0 AND settled >= 0),
  CHECK (credited + settled <= greatest(amount, 0)),
  CHECK (live OR credited + settled = 0)
);
CREATE INDEX return_line_of ON return_line (return_id, position) WHERE live;
GRANT SELECT, INSERT, UPDATE ON return_line TO ${app};

CREATE TABLE receipt (
  id              uuid PRIMARY KEY,
  return_id       uuid NOT NULL REFERENCES export_return,
  firm_id         uuid NOT NULL,
  period          text NOT NULL,
  version         bigint NOT NULL,
  sha256          text NOT NULL,
  received_at     timestamptz NOT NULL,
  kid             text NOT NULL,
  jws             text NOT NULL,
  caller          text NOT NULL,
  idempotency_key text NOT NULL,
  UNIQUE (return_id, version)
);
CREATE INDEX receipt_of_key ON receipt (caller, idempotency_key);
GRANT SELECT, INSERT ON receipt TO ${app};

-- Public keys, for ever: a receipt must be verifiable after years.
CREATE TABLE receipt_key (
  kid        text PRIMARY KEY,
  public_jwk text NOT NULL,
  first_used timestamptz NOT NULL
);
GRANT SELECT, INSERT ON receipt_key TO ${app};

-- From when on a firm owes returns; written when its registration is heard of.
CREATE TABLE filer (
  firm_id      uuid PRIMARY KEY,
  first_period date NOT NULL,
  months       integer NOT NULL CHECK (months IN (1, 3))
);
GRANT SELECT, INSERT ON filer TO ${app};

-- Fulfilment of a period; whether open, fulfilled or late is derived from dates when read.
CREATE TABLE obligation (
  firm_id      uuid NOT NULL,
  period       text NOT NULL,
  period_start date NOT NULL,
  return_id    uuid,
  filed_on     date,
  PRIMARY KEY (firm_id, period)
);
GRANT SELECT, INSERT, UPDATE ON obligation TO ${app};
