-- The keyed hash of the beneficiary's CNIC, by which a person's earlier payments are found when they
-- register: the register tells that hash and never a CNIC.
ALTER TABLE remittance ADD COLUMN person_key text;
CREATE INDEX remittance_unattributed_person ON remittance (person_key)
  WHERE firm_id IS NULL AND person_key IS NOT NULL;
