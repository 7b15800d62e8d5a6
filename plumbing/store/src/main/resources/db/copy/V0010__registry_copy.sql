-- The copy of the register, fed by events. No foreign keys: a child may arrive before its parent.
CREATE TABLE firm_copy (
  firm_id       uuid PRIMARY KEY,
  version       bigint NOT NULL,
  ntn           text,
  name          text NOT NULL,
  kind          text NOT NULL,
  owner         text NOT NULL,
  payout_iban   text,
  state         text NOT NULL,
  registered_on date NOT NULL
);
CREATE INDEX firm_copy_ntn ON firm_copy (ntn) WHERE ntn IS NOT NULL;

CREATE TABLE authority_copy (
  authority_id uuid PRIMARY KEY,
  version      bigint NOT NULL,
  firm_id      uuid NOT NULL,
  grantee_kind text NOT NULL,
  grantee      text NOT NULL,
  permissions  text[] NOT NULL,
  valid_from   date NOT NULL,
  valid_until  date,
  revoked      boolean NOT NULL
);
CREATE INDEX authority_copy_grantee ON authority_copy (firm_id, grantee_kind, grantee);

CREATE TABLE certificate_copy (
  certificate_id uuid PRIMARY KEY,
  version        bigint NOT NULL,
  firm_id        uuid NOT NULL,
  number         text NOT NULL,
  valid_from     date NOT NULL,
  valid_until    date NOT NULL,
  state          text NOT NULL
);
CREATE INDEX certificate_copy_firm ON certificate_copy (firm_id, valid_from);

GRANT SELECT, INSERT, UPDATE ON firm_copy, authority_copy, certificate_copy TO ${app};
