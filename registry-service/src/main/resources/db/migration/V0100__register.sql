-- The register: applications, firms, certificates, authorities. ${app} is the role that the service
-- runs as; it gets what each table needs and owns nothing.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE application (
  id              uuid PRIMARY KEY,
  version         bigint NOT NULL,
  applicant       text NOT NULL,
  state           text NOT NULL CONSTRAINT application_state CHECK (state IN ('DRAFT', 'SUBMITTED',
    'RETURNED', 'INITIALLY_APPROVED', 'FEE_PAID', 'REGISTERED', 'DECLINED', 'WITHDRAWN', 'LAPSED')),
  state_since     date NOT NULL,
  kind            text NOT NULL,
  name            text NOT NULL,
  ntn             text NOT NULL,
  ntn_suspect     boolean NOT NULL,
  cuin            text,
  payout_iban     text NOT NULL,
  exporting_since text NOT NULL,
  address_line    text NOT NULL,
  city            text NOT NULL,
  province        text NOT NULL,
  contact_email   text NOT NULL,
  decline_reason  text,
  fee_pkr         numeric(14, 2),
  fee_reference   text,
  firm_id         uuid
);
CREATE INDEX application_queue ON application (state, id);
CREATE INDEX application_of ON application (applicant, id);
-- A payment pays one application.
CREATE UNIQUE INDEX application_fee ON application (fee_reference) WHERE fee_reference IS NOT NULL;
GRANT SELECT, INSERT, UPDATE ON application TO ${app};

CREATE TABLE application_return_reason (
  application uuid NOT NULL REFERENCES application,
  position    integer NOT NULL,
  pointer     text NOT NULL,
  reason      text NOT NULL,
  PRIMARY KEY (application, position)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON application_return_reason TO ${app};

-- What registering costs, as dated rows. PSEB publishes no schedule for companies, so these rows
-- are SAMPLE DATA: an operator replaces them, with their citation, before anything is charged.
CREATE TABLE fee (
  kind        text NOT NULL,
  amount_pkr  numeric(14, 2) NOT NULL CHECK (amount_pkr >= 0),
  valid_from  date NOT NULL,
  valid_until date,
  citation    text NOT NULL,
  confirmed   boolean NOT NULL,
  PRIMARY KEY (kind, valid_from)
);
INSERT INTO fee (kind, amount_pkr, valid_from, citation, confirmed) VALUES
  ('COMPANY', 10000.00, '2020-07-01', 'sample data: PSEB schedule unconfirmed', false),
  ('PARTNERSHIP', 6000.00, '2020-07-01', 'sample data: PSEB schedule unconfirmed', false),
  ('SOLE_PROPRIETOR', 4000.00, '2020-07-01', 'sample data: PSEB schedule unconfirmed', false);
GRANT SELECT ON fee TO ${app};

CREATE TABLE firm (
  id              uuid PRIMARY KEY,
  version         bigint NOT NULL,
  state           text NOT NULL CONSTRAINT firm_state CHECK (state IN ('PROVISIONAL', 'ACTIVE',
    'SUSPENDED', 'CANCELLED', 'LAPSED')),
  kind            text NOT NULL,
  name            text NOT NULL,
  ntn             text NOT NULL,
  cuin            text,
  owner           text NOT NULL,
  payout_iban     text NOT NULL,
  exporting_since text NOT NULL,
  registered_on   date NOT NULL
);
-- One live registration per tax number, whatever two registrars do at the same moment.
CREATE UNIQUE INDEX firm_live_ntn ON firm (ntn) WHERE state IN ('PROVISIONAL', 'ACTIVE', 'SUSPENDED');
CREATE INDEX firm_ntn ON firm (ntn);
CREATE INDEX firm_owner ON firm (owner, id);
CREATE INDEX firm_name ON firm USING gin (lower(name) gin_trgm_ops);
GRANT SELECT, INSERT, UPDATE ON firm TO ${app};

-- Bitemporal: on which legal days a firm is certified, and from when until when the register said
-- so. A correction ends recorded time of the old row and adds a row; nothing is overwritten.
CREATE TABLE certificate (
  id            uuid PRIMARY KEY,
  version       bigint NOT NULL,
  number        text NOT NULL,
  firm_id       uuid NOT NULL,
  valid_from    date NOT NULL,
  valid_until   date NOT NULL,
  recorded_at   timestamptz NOT NULL,
  superseded_at timestamptz,
  supersedes    uuid REFERENCES certificate,
  CHECK (valid_from < valid_until),
  CHECK (recorded_at < superseded_at)
);
CREATE UNIQUE INDEX certificate_current ON certificate (number) WHERE superseded_at IS NULL;
CREATE INDEX certificate_number ON certificate (number, recorded_at);
CREATE INDEX certificate_firm ON certificate (firm_id, valid_from);
CREATE SEQUENCE certificate_serial;
GRANT SELECT, INSERT, UPDATE (version, superseded_at) ON certificate TO ${app};
GRANT USAGE ON SEQUENCE certificate_serial TO ${app};

CREATE TABLE authority (
  id           uuid PRIMARY KEY,
  version      bigint NOT NULL,
  state        text NOT NULL CONSTRAINT authority_state CHECK (state IN ('GRANTED', 'REVOKED')),
  firm_id      uuid NOT NULL REFERENCES firm,
  grantee_kind text NOT NULL CHECK (grantee_kind IN ('PERSON', 'CLIENT')),
  grantee      text NOT NULL,
  permissions  text[] NOT NULL CHECK (cardinality(permissions) > 0),
  valid_from   date NOT NULL,
  valid_until  date,
  granted_by   text NOT NULL,
  CHECK (grantee_kind = 'PERSON' OR NOT 'MANAGE_FIRM' = ANY (permissions))
);
CREATE INDEX authority_firm ON authority (firm_id, id);
CREATE INDEX authority_grantee ON authority (grantee_kind, grantee, firm_id) WHERE state = 'GRANTED';
GRANT SELECT, INSERT, UPDATE (version, state) ON authority TO ${app};

CREATE TABLE reannouncement (
  id        uuid PRIMARY KEY,
  version   bigint NOT NULL,
  what      text NOT NULL,
  done      boolean NOT NULL,
  announced bigint NOT NULL,
  last_id   uuid
);
CREATE INDEX reannouncement_waiting ON reannouncement (id) WHERE NOT done;
GRANT SELECT, INSERT, UPDATE ON reannouncement TO ${app};
