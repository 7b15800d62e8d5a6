-- A firm that was taken over from an older register is nobody's until somebody has claimed it.
ALTER TABLE firm_copy ALTER COLUMN owner DROP NOT NULL;
