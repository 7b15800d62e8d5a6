-- When a grant ended by revocation, as this copy heard of it: who could act for a firm while a thing
-- of it was pending is remembered after the grant is gone.
ALTER TABLE authority_copy ADD COLUMN revoked_at timestamptz;
UPDATE authority_copy SET revoked_at = now() WHERE revoked;
ALTER TABLE authority_copy ADD CONSTRAINT authority_copy_revoked
  CHECK (revoked = (revoked_at IS NOT NULL));
