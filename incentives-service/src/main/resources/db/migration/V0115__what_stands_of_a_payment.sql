-- How much of a payment the bank took back: amounts are computed on what stands.
ALTER TABLE remittance_copy ADD COLUMN reversed_fcy numeric(24, 8) NOT NULL DEFAULT 0
  CHECK (0 <= reversed_fcy AND reversed_fcy <= total_fcy);

-- What the bank was warned of in its own certificate, and whether it is in doubt until confirmed.
ALTER TABLE remittance_copy ADD COLUMN warnings text NOT NULL DEFAULT '[]';
ALTER TABLE remittance_copy ADD COLUMN doubtful boolean NOT NULL DEFAULT false;
