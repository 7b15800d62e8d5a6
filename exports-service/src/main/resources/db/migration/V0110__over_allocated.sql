-- An allocation beyond what its line still holds, since a credit note lessened it, counts nowhere as settled
-- and waits for the firm. On its remittance it stays reserved.
ALTER TABLE allocation DROP CONSTRAINT allocation_state_check;
ALTER TABLE allocation ADD CONSTRAINT allocation_state_check
  CHECK (state IN ('STANDING', 'OVER_ALLOCATED', 'REMOVED'));
DROP INDEX allocation_of_line;
DROP INDEX allocation_of_remittance;
CREATE INDEX allocation_of_line ON allocation (line_id) WHERE state <> 'REMOVED';
CREATE INDEX allocation_of_remittance ON allocation (remittance_id) WHERE state <> 'REMOVED';
