-- A legal basis that says nothing is none. What was decided before stays as it was decided.
ALTER TABLE claim_line ADD CONSTRAINT line_legal_basis CHECK (legal_basis <> '') NOT VALID;
