-- A call centre works at more than one place, and each is certified by itself (PSEB, call centre
-- registrations: "certificate location-specific, separate certificate per branch").
CREATE TABLE branch (
  id            uuid PRIMARY KEY,
  version       bigint NOT NULL,
  state         text NOT NULL CONSTRAINT branch_state CHECK (state IN ('PROVISIONAL', 'ACTIVE',
    'FAILED', 'LAPSED', 'CLOSED', 'ENDED')),
  state_since   date NOT NULL,
  firm_id       uuid NOT NULL REFERENCES firm,
  name          text NOT NULL,
  name_folded   text NOT NULL,
  address_line  text NOT NULL,
  city          text NOT NULL,
  province      text NOT NULL,
  opened_on     date NOT NULL,
  fee_pkr       numeric(14, 2) NOT NULL CHECK (fee_pkr >= 0),
  fee_reference text
);
-- Two at once cannot give one place two certificates.
CREATE UNIQUE INDEX branch_name ON branch (firm_id, name_folded)
  WHERE state IN ('PROVISIONAL', 'ACTIVE');
CREATE INDEX branch_of ON branch (firm_id, id);
CREATE INDEX branch_provisional ON branch (id) WHERE state = 'PROVISIONAL';
CREATE INDEX branch_live ON branch (id) WHERE state IN ('PROVISIONAL', 'ACTIVE');
GRANT SELECT, INSERT, UPDATE ON branch TO ${app};

-- What a branch costs, when it is opened and with each renewal. A kind that has no row opens none.
-- Quoted from PSEB's page; that it is paid whole for part of a year is our reading: unconfirmed, an
-- operator replaces the row, with its citation.
CREATE TABLE branch_fee (
  kind        text NOT NULL,
  fee_pkr     numeric(14, 2) NOT NULL CHECK (fee_pkr >= 0),
  valid_from  date NOT NULL,
  valid_until date,
  citation    text NOT NULL,
  confirmed   boolean NOT NULL,
  PRIMARY KEY (kind, valid_from)
);
INSERT INTO branch_fee (kind, fee_pkr, valid_from, citation, confirmed) VALUES
  ('CALL_CENTRE', 10000.00, '2020-07-01',
    'PSEB call centre registrations: PKR 10,000 a year for each branch, unconfirmed', false);
GRANT SELECT ON branch_fee TO ${app};

-- The certificate of a branch says for which place it was issued, as it was called then.
ALTER TABLE certificate
  ADD COLUMN branch_id uuid,
  ADD COLUMN place_name text,
  ADD COLUMN place_line text,
  ADD COLUMN place_city text,
  ADD COLUMN place_province text,
  ADD CONSTRAINT certificate_place CHECK ((branch_id IS NULL) = (place_name IS NULL));
CREATE INDEX certificate_branch ON certificate (branch_id, valid_from)
  WHERE branch_id IS NOT NULL;
-- On each day a firm holds one certificate of its own at most, and each of its branches one.
ALTER TABLE certificate DROP CONSTRAINT certificate_days_overlap;
ALTER TABLE certificate ADD CONSTRAINT certificate_days_overlap
  EXCLUDE USING gist ((coalesce(branch_id, firm_id)) WITH =,
    daterange(valid_from, valid_until) WITH &&)
  WHERE (superseded_at IS NULL) DEFERRABLE;

-- An inspection is of the firm's own place, or of a branch's; each place has one at a time.
ALTER TABLE inspection ADD COLUMN branch_id uuid REFERENCES branch;
DROP INDEX inspection_under_way;
CREATE UNIQUE INDEX inspection_under_way ON inspection ((coalesce(branch_id, firm_id)))
  WHERE state IN ('REQUESTED', 'SCHEDULED', 'MISSED');
