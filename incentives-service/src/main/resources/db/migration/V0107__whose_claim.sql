-- Whose claim has a payment stands beside the claim: who looks up a payment need not ask the claim.
ALTER TABLE claimed_remittance ADD COLUMN firm_id uuid;
UPDATE claimed_remittance t SET firm_id = c.firm_id FROM claim c WHERE c.id = t.claim_id;
ALTER TABLE claimed_remittance ALTER COLUMN firm_id SET NOT NULL;
-- Asked for by the payment alone when its bank gives it to another firm.
CREATE INDEX claimed_remittance_payment ON claimed_remittance (remittance_id);
