-- When the tax authority was asked about a deposit that it has not found yet, and when again; there
-- is no row of what is settled.
CREATE TABLE deposit_asking (
  remittance_id uuid PRIMARY KEY,
  cpr_number text NOT NULL,
  asked_at timestamptz NOT NULL,
  ask_again_at timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE, DELETE ON deposit_asking TO ${app};

-- Export returns as they were told, for what in them deserves a look; and on which of them a
-- remittance is set.
CREATE TABLE return_copy (
  return_id uuid PRIMARY KEY,
  version bigint NOT NULL,
  firm_id uuid NOT NULL,
  told jsonb NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON return_copy TO ${app};

ALTER TABLE remittance_copy ADD COLUMN returns uuid[] NOT NULL DEFAULT '{}';
