-- All that a bank says of why, what it kept of what came back, and the letter by which it says that
-- it did not execute a payment.
ALTER TABLE payment_advice ADD COLUMN bank_reason_text text;
ALTER TABLE payment_advice ADD COLUMN bank_charge_pkr numeric(19, 2) CHECK (bank_charge_pkr > 0);
ALTER TABLE payment_advice ADD COLUMN letter_reference text;
ALTER TABLE payment_advice ADD COLUMN letter_date date;
ALTER TABLE payment_advice ADD COLUMN recorded_by text;

ALTER TABLE ledger_entry DROP CONSTRAINT ledger_entry_account_check;
ALTER TABLE ledger_entry ADD CONSTRAINT ledger_entry_account_check
  CHECK (account IN ('REFUND_EXPENSE', 'REFUNDS_PAYABLE', 'SET_OFF_CLEARING', 'BANK_CLEARING',
                     'BANK', 'BANK_CHARGES'));
