-- What the bank was told to pay and did not, as one officer recorded and another has to confirm.
ALTER TABLE payment_advice DROP CONSTRAINT payment_advice_state;
ALTER TABLE payment_advice ADD CONSTRAINT payment_advice_state
  CHECK (state IN ('PREPARED', 'ADVISED', 'IN_DOUBT', 'PAID', 'REJECTED', 'CANCELLED',
                   'RETURNED_BY_BANK', 'STOPPED'));
DROP INDEX payment_advice_open;
CREATE INDEX payment_advice_open ON payment_advice (id)
  WHERE state IN ('PREPARED', 'IN_DOUBT', 'REJECTED', 'CANCELLED', 'RETURNED_BY_BANK');
CREATE INDEX payment_advice_advised ON payment_advice (id) WHERE state = 'ADVISED';
