CREATE SEQUENCE claim_number;
GRANT USAGE ON SEQUENCE claim_number TO ${app};

CREATE TABLE claim (
  id                  uuid PRIMARY KEY,
  version             bigint NOT NULL,
  reference           text NOT NULL UNIQUE,
  firm_id             uuid NOT NULL,
  scheme              text NOT NULL REFERENCES scheme,
  state               text NOT NULL,
  drafted_at          timestamptz NOT NULL,
  received_at         timestamptz,
  due_on              date,
  officer             text,
  hearing_grounds     text,
  hearing_answer_by   date,
  hearing_result      text CHECK (hearing_result IN ('HEARD', 'SILENT')),
  proposed_by         text,
  send_back_reason    text,
  decided_by          text,
  decided_on          date,
  outcome             text CHECK (outcome IN ('SANCTIONED', 'PARTLY_SANCTIONED', 'REJECTED')),
  hold_reason         text,
  reassessment_reason text,
  ended_on            date,
  paid_on             date,
  CONSTRAINT claim_state
    CHECK (state IN ('DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'HEARING_OFFERED', 'PROPOSED', 'ON_HOLD', 'DECIDED', 'WITHDRAWN')),
  CONSTRAINT claim_four_eyes CHECK (decided_by <> proposed_by),
  CONSTRAINT claim_decided CHECK ((state = 'DECIDED') = (outcome IS NOT NULL))
);
CREATE INDEX claim_firm ON claim (firm_id, id);
-- The officers' queue: what is due first stands first.
CREATE INDEX claim_queue ON claim (due_on, id)
  WHERE state IN ('SUBMITTED', 'UNDER_REVIEW', 'HEARING_OFFERED', 'PROPOSED', 'ON_HOLD');
GRANT SELECT, INSERT, UPDATE ON claim TO ${app};

-- A line is a remittance and the facts that its amount was computed from, as they were then.
CREATE TABLE claim_line (
  id                 uuid PRIMARY KEY,
  claim_id           uuid NOT NULL REFERENCES claim,
  position           integer NOT NULL,
  remittance_id      uuid NOT NULL,
  remittance_version bigint NOT NULL,
  source_print       text NOT NULL,
  facts              text NOT NULL,
  asked_pkr          numeric(19, 2) CHECK (asked_pkr >= 0),
  computed_pkr       numeric(19, 2) CHECK (computed_pkr >= 0),
  sanctioned_pkr     numeric(19, 2) CHECK (sanctioned_pkr >= 0),
  reason_code        text,
  legal_basis        text,
  UNIQUE (claim_id, position),
  CONSTRAINT line_principal CHECK (sanctioned_pkr <= coalesce(computed_pkr, 0)),
  CONSTRAINT line_reason CHECK (
    sanctioned_pkr IS NULL
    OR coalesce(sanctioned_pkr >= asked_pkr, false)
    OR (reason_code IS NOT NULL AND legal_basis IS NOT NULL))
);
CREATE INDEX claim_line_remittance ON claim_line (remittance_id);
GRANT SELECT, INSERT, UPDATE ON claim_line TO ${app};

-- One claim per payment and scheme, whatever number its certificate bears: only a withdrawal frees.
CREATE TABLE claimed_remittance (
  scheme        text NOT NULL,
  remittance_id uuid NOT NULL,
  bank          text NOT NULL,
  txn_ref       text NOT NULL,
  claim_id      uuid NOT NULL REFERENCES claim DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (scheme, remittance_id),
  UNIQUE (scheme, bank, txn_ref)
);
CREATE INDEX claimed_remittance_claim ON claimed_remittance (claim_id);
GRANT SELECT, INSERT, DELETE ON claimed_remittance TO ${app};

-- What happened to a claim, its order and its payment; never changed.
CREATE TABLE timeline_entry (
  id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  claim_id uuid NOT NULL,
  firm_id  uuid NOT NULL,
  at       timestamptz NOT NULL,
  what     text NOT NULL,
  by_role  text NOT NULL,
  actor    text NOT NULL,
  words    text NOT NULL
);
CREATE INDEX timeline_entry_claim ON timeline_entry (claim_id, id);
GRANT SELECT, INSERT ON timeline_entry TO ${app};
