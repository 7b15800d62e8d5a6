-- A payment that its order's cancellation stopped: nothing is paid under it any more.
ALTER TABLE payment_advice DROP CONSTRAINT payment_advice_state;
ALTER TABLE payment_advice ADD CONSTRAINT payment_advice_state
  CHECK (state IN ('PREPARED', 'ADVISED', 'PAID', 'REJECTED', 'CANCELLED', 'RETURNED_BY_BANK', 'STOPPED'));
