-- What comes from outside is kept as it was sent and compared by its canonical form.
ALTER TABLE remittance ADD COLUMN txn_ref_canonical text;
UPDATE remittance SET txn_ref_canonical = txn_ref;
ALTER TABLE remittance ALTER COLUMN txn_ref_canonical SET NOT NULL;
ALTER TABLE remittance DROP CONSTRAINT remittance_bank_txn_ref_key;
ALTER TABLE remittance ADD UNIQUE (bank, txn_ref_canonical);

ALTER TABLE remittance_certificate ADD COLUMN prc_canonical text;
UPDATE remittance_certificate SET prc_canonical = prc_number;
ALTER TABLE remittance_certificate ALTER COLUMN prc_canonical SET NOT NULL;
ALTER TABLE remittance_certificate DROP CONSTRAINT remittance_certificate_pkey;
ALTER TABLE remittance_certificate ADD PRIMARY KEY (bank, prc_canonical);

-- The receipt number of a deposit is kept in its canonical form only.
COMMENT ON COLUMN tax_deposit.cpr_number IS 'canonical';
