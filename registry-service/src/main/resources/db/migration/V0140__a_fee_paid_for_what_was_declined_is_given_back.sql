-- A fee paid for what was declined is given back: the gateway is asked until it says yes, or a
-- registrar notes how the money went back otherwise.
CREATE TABLE fee_refund (
  application   uuid PRIMARY KEY REFERENCES application,
  version       bigint NOT NULL,
  fee_reference text NOT NULL,
  amount_pkr    numeric(14, 2) NOT NULL CHECK (amount_pkr >= 0),
  state         text NOT NULL CONSTRAINT fee_refund_state
    CHECK (state IN ('DUE', 'GIVEN_BACK', 'SETTLED')),
  state_since   date NOT NULL,
  settlement    text,
  asked         integer NOT NULL DEFAULT 0,
  ask_at        timestamptz NOT NULL DEFAULT now(),
  last_answer   text
);
CREATE INDEX fee_refund_due ON fee_refund (ask_at) WHERE state = 'DUE';
GRANT SELECT, INSERT, UPDATE ON fee_refund TO ${app};
