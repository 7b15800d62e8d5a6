-- One row per inward payment: what holds now. Its certificates (e-PRC) are versions of it.
CREATE TABLE remittance (
  id                  uuid PRIMARY KEY,
  version             bigint NOT NULL,
  bank                text NOT NULL,
  txn_ref             text NOT NULL,
  prc_number          text NOT NULL,
  firm_id             uuid,
  tax_id              text NOT NULL,
  iban                text NOT NULL,
  realised_on         date NOT NULL,
  purpose_code        text NOT NULL,
  currency            text NOT NULL,
  total_fcy           numeric(24, 8) NOT NULL,
  retained_fcy        numeric(24, 8) NOT NULL,
  converted_fcy       numeric(24, 8) NOT NULL,
  rate                numeric(24, 8),
  amount_pkr          numeric(24, 2),
  gross_pkr           numeric(24, 2),
  withheld_section    text,
  withheld_rate       numeric(9, 8),
  withheld_pkr        numeric(24, 2),
  cpr_number          text,
  paid_on             date,
  deposit             text NOT NULL
    CHECK (deposit IN ('NONE', 'TO_ASK', 'CONFIRMED', 'REFUSED')),
  deposit_reason      text,
  allocated_fcy       numeric(24, 8) NOT NULL,
  reversed_fcy        numeric(24, 8) NOT NULL,
  state               text NOT NULL
    CHECK (state IN ('RECORDED', 'VERIFIED', 'REJECTED', 'REISSUED', 'REVERSED')),
  recorded_at         timestamptz NOT NULL,
  UNIQUE (bank, txn_ref),
  CHECK (allocated_fcy >= 0 AND reversed_fcy >= 0),
  CHECK (allocated_fcy + reversed_fcy <= total_fcy)
);
CREATE INDEX remittance_of_firm ON remittance (firm_id, id) WHERE firm_id IS NOT NULL;
CREATE INDEX remittance_unattributed ON remittance (tax_id) WHERE firm_id IS NULL;
GRANT SELECT, INSERT, UPDATE ON remittance TO ${app};

-- What the bank certified, word for word, by JSON Pointer; an e-PRC is issued only once.
CREATE TABLE remittance_certificate (
  bank          text NOT NULL,
  prc_number    text NOT NULL,
  remittance_id uuid NOT NULL REFERENCES remittance,
  issue         integer NOT NULL,
  certified     text NOT NULL,
  received_at   timestamptz NOT NULL,
  PRIMARY KEY (bank, prc_number),
  UNIQUE (remittance_id, issue)
);
GRANT SELECT, INSERT ON remittance_certificate TO ${app};

CREATE TABLE remittance_reversal (
  id            uuid PRIMARY KEY,
  remittance_id uuid NOT NULL REFERENCES remittance,
  amount_fcy    numeric(24, 8) NOT NULL CHECK (amount_fcy > 0),
  reversed_on   date NOT NULL,
  reason        text NOT NULL,
  received_at   timestamptz NOT NULL
);
CREATE INDEX remittance_reversal_of ON remittance_reversal (remittance_id);
GRANT SELECT, INSERT ON remittance_reversal TO ${app};

-- Deposits that the tax authority is still to be asked about; a row goes with its answer.
CREATE TABLE deposit_question (
  remittance_id uuid PRIMARY KEY,
  cpr_number    text NOT NULL,
  amount_pkr    numeric(24, 2) NOT NULL,
  paid_on       date NOT NULL,
  ask_at        timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX deposit_question_due ON deposit_question (ask_at);
GRANT SELECT, INSERT, UPDATE, DELETE ON deposit_question TO ${app};

-- A deposit at the tax authority and what of it remittances have used up.
CREATE TABLE tax_deposit (
  cpr_number    text PRIMARY KEY,
  deposited_pkr numeric(24, 2) NOT NULL,
  paid_on       date NOT NULL
);
GRANT SELECT, INSERT ON tax_deposit TO ${app};

CREATE TABLE tax_deposit_use (
  remittance_id uuid PRIMARY KEY,
  cpr_number    text NOT NULL REFERENCES tax_deposit,
  used_pkr      numeric(24, 2) NOT NULL CHECK (used_pkr >= 0)
);
CREATE INDEX tax_deposit_use_of ON tax_deposit_use (cpr_number);
GRANT SELECT, INSERT, UPDATE, DELETE ON tax_deposit_use TO ${app};
