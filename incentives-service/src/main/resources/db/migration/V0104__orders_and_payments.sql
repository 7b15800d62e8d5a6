CREATE TABLE refund_order (
  id             uuid PRIMARY KEY,
  version        bigint NOT NULL,
  reference      text NOT NULL UNIQUE,
  claim_id       uuid NOT NULL UNIQUE REFERENCES claim,
  firm_id        uuid NOT NULL,
  payee          text NOT NULL,
  ntn            text,
  payout_iban    text,
  state          text NOT NULL,
  issued_on      date NOT NULL,
  served_on      date,
  computed_pkr   numeric(19, 2) NOT NULL,
  sanctioned_pkr numeric(19, 2) NOT NULL,
  set_off_pkr    numeric(19, 2) NOT NULL,
  CONSTRAINT refund_order_state
    CHECK (state IN ('ISSUED', 'SERVED', 'SETTLED', 'PAYABLE')),
  CONSTRAINT refund_order_principal
    CHECK (0 <= set_off_pkr AND set_off_pkr <= sanctioned_pkr AND sanctioned_pkr <= computed_pkr)
);
CREATE INDEX refund_order_firm ON refund_order (firm_id, id);
GRANT SELECT, INSERT, UPDATE ON refund_order TO ${app};

-- What was taken from a refund for a debt (s.170(3)); never changed.
CREATE TABLE set_off (
  id            uuid PRIMARY KEY,
  order_id      uuid NOT NULL REFERENCES refund_order,
  position      integer NOT NULL,
  demand_number text NOT NULL,
  kind          text NOT NULL CHECK (kind IN ('OTHER_INCOME_TAX', 'OTHER_TAX')),
  amount_pkr    numeric(19, 2) NOT NULL CHECK (amount_pkr > 0),
  on_day        date NOT NULL,
  UNIQUE (order_id, position)
);
CREATE INDEX set_off_demand ON set_off (demand_number);
GRANT SELECT, INSERT ON set_off TO ${app};

CREATE TABLE payment_advice (
  id               uuid PRIMARY KEY,
  version          bigint NOT NULL,
  order_id         uuid NOT NULL UNIQUE REFERENCES refund_order,
  order_reference  text NOT NULL,
  claim_id         uuid NOT NULL REFERENCES claim,
  firm_id          uuid NOT NULL,
  payee            text NOT NULL,
  payout_iban      text NOT NULL,
  paying_bank      text NOT NULL,
  amount_pkr       numeric(19, 2) NOT NULL CHECK (amount_pkr > 0),
  state            text NOT NULL,
  attempt          integer NOT NULL CHECK (attempt BETWEEN 1 AND 99),
  end_to_end_id    text NOT NULL UNIQUE CHECK (length(end_to_end_id) <= 35),
  first_signature  text NOT NULL,
  second_signature text,
  prepared_at      timestamptz NOT NULL,
  advised_at       timestamptz,
  paid_on          date,
  bank_reason      text,
  CONSTRAINT payment_advice_state
    CHECK (state IN ('PREPARED', 'ADVISED', 'PAID', 'REJECTED', 'CANCELLED', 'RETURNED_BY_BANK')),
  CONSTRAINT payment_advice_four_eyes CHECK (first_signature <> second_signature)
);
CREATE INDEX payment_advice_open ON payment_advice (id)
  WHERE state IN ('PREPARED', 'REJECTED', 'CANCELLED', 'RETURNED_BY_BANK');
GRANT SELECT, INSERT, UPDATE ON payment_advice TO ${app};

-- The file that went to the bank, byte for byte, one per attempt.
CREATE TABLE payment_file (
  advice_id     uuid NOT NULL REFERENCES payment_advice,
  attempt       integer NOT NULL,
  end_to_end_id text NOT NULL UNIQUE,
  xml           text NOT NULL,
  made_at       timestamptz NOT NULL,
  PRIMARY KEY (advice_id, attempt)
);
GRANT SELECT, INSERT ON payment_file TO ${app};

-- What the paying bank reported, as it was received.
CREATE TABLE bank_report (
  id          uuid PRIMARY KEY,
  bank        text NOT NULL,
  message     text NOT NULL,
  message_id  text NOT NULL,
  sha256      text NOT NULL,
  xml         text NOT NULL,
  received_at timestamptz NOT NULL,
  UNIQUE (bank, message_id)
);
GRANT SELECT, INSERT ON bank_report TO ${app};
