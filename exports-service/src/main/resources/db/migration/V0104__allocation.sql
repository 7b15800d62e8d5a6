CREATE TABLE allocation (
  id            uuid PRIMARY KEY,
  version       bigint NOT NULL,
  firm_id       uuid NOT NULL,
  return_id     uuid NOT NULL,
  line_id       uuid NOT NULL REFERENCES return_line,
  remittance_id uuid NOT NULL REFERENCES remittance,
  currency      text NOT NULL,
  amount        numeric(24, 8) NOT NULL CHECK (amount > 0),
  deducted      numeric(24, 8) NOT NULL CHECK (deducted >= 0),
  state         text NOT NULL CHECK (state IN ('STANDING', 'REMOVED')),
  removal       text,
  made_at       timestamptz NOT NULL
);
CREATE INDEX allocation_of_firm ON allocation (firm_id, id);
CREATE INDEX allocation_of_line ON allocation (line_id) WHERE state = 'STANDING';
CREATE INDEX allocation_of_remittance ON allocation (remittance_id) WHERE state = 'STANDING';
GRANT SELECT, INSERT, UPDATE ON allocation TO ${app};

CREATE TABLE allocation_deduction (
  allocation_id uuid NOT NULL REFERENCES allocation,
  position      integer NOT NULL,
  kind          text NOT NULL
    CHECK (kind IN ('PLATFORM_FEE', 'BANK_CHARGE', 'FOREIGN_TAX', 'WRITE_OFF')),
  amount        numeric(24, 8) NOT NULL CHECK (amount > 0),
  PRIMARY KEY (allocation_id, position)
);
GRANT SELECT, INSERT ON allocation_deduction TO ${app};
