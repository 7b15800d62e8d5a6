-- Invitations to act for a firm, or to take it over. Of the code only the hash is kept; whom an
-- invitation was for goes when it is answered or withdrawn.
CREATE TABLE invitation (
  id           uuid PRIMARY KEY,
  version      bigint NOT NULL,
  state        text NOT NULL CONSTRAINT invitation_state
    CHECK (state IN ('OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'EXPIRED')),
  firm_id      uuid NOT NULL REFERENCES firm,
  gives        text NOT NULL CHECK (gives IN ('AUTHORITY', 'OWNERSHIP')),
  email        text,
  cnic         text,
  person       text,
  permissions  text[] NOT NULL,
  valid_from   date,
  valid_until  date,
  invited_by   text NOT NULL,
  invited_on   date NOT NULL,
  expires_on   date NOT NULL,
  code_hash    bytea NOT NULL CONSTRAINT invitation_code UNIQUE,
  answered_by  text,
  authority_id uuid REFERENCES authority,
  CHECK ((gives = 'OWNERSHIP') = (cardinality(permissions) = 0))
);
CREATE INDEX invitation_of_firm ON invitation (firm_id, id);
GRANT SELECT, INSERT, UPDATE (version, state, email, cnic, answered_by, authority_id)
  ON invitation TO ${app};
