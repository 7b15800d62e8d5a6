-- Double entry: a positive amount is a debit, a negative one a credit. Written once, never changed.
CREATE TABLE ledger_posting (
  id          uuid PRIMARY KEY,
  occasion    text NOT NULL,
  order_id    uuid NOT NULL,
  attempt     integer NOT NULL,
  on_day      date NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  -- The same occasion of an order is posted once, whoever reports it how often.
  UNIQUE (order_id, occasion, attempt)
);

CREATE TABLE ledger_entry (
  posting_id uuid NOT NULL REFERENCES ledger_posting,
  account    text NOT NULL
    CHECK (account IN ('REFUND_EXPENSE', 'REFUNDS_PAYABLE', 'SET_OFF_CLEARING', 'BANK_CLEARING', 'BANK')),
  order_id   uuid NOT NULL,
  amount     numeric(19, 2) NOT NULL CHECK (amount <> 0),
  PRIMARY KEY (posting_id, account)
);
CREATE INDEX ledger_entry_order ON ledger_entry (order_id, account);

CREATE FUNCTION ledger_must_balance() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT coalesce(sum(amount), 0) <> 0 OR count(*) < 2
      FROM ledger_entry WHERE posting_id = NEW.id) THEN
    RAISE EXCEPTION 'posting % does not balance', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;

-- Set off and paid together never exceed what was sanctioned: what is payable on an order is never
-- less than nothing.
CREATE FUNCTION ledger_must_not_overpay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT coalesce(sum(amount), 0) > 0
      FROM ledger_entry WHERE order_id = NEW.order_id AND account = 'REFUNDS_PAYABLE') THEN
    RAISE EXCEPTION 'order % would be paid more than sanctioned', NEW.order_id
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION ledger_entry_must_fit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT sum(amount) FROM ledger_entry WHERE posting_id = NEW.posting_id) <> 0 THEN
    RAISE EXCEPTION 'posting % does not balance', NEW.posting_id USING ERRCODE = 'check_violation';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM ledger_posting p
                 WHERE p.id = NEW.posting_id AND p.order_id = NEW.order_id) THEN
    RAISE EXCEPTION 'entry of another order' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER ledger_posting_balances AFTER INSERT ON ledger_posting
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger_must_balance();
CREATE CONSTRAINT TRIGGER ledger_entry_fits AFTER INSERT ON ledger_entry
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger_entry_must_fit();
CREATE CONSTRAINT TRIGGER ledger_never_overpays AFTER INSERT ON ledger_entry
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger_must_not_overpay();

GRANT SELECT, INSERT ON ledger_posting, ledger_entry TO ${app};
