-- Who owned a firm before it was handed over, and until when, as this copy heard of it: who could act
-- for a firm while a thing of it was pending is remembered after the firm is another's.
CREATE TABLE past_owner_copy (
  firm_id     uuid NOT NULL,
  owner       text NOT NULL,
  owned_until timestamptz NOT NULL,
  PRIMARY KEY (firm_id, owner)
);
GRANT SELECT, INSERT, UPDATE ON past_owner_copy TO ${app};
