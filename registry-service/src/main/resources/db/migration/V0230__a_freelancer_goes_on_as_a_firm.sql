-- The freelancer whose history a firm carries, and the other way round: one firm each, never itself.
ALTER TABLE firm
  ADD COLUMN predecessor uuid REFERENCES firm,
  ADD COLUMN successor uuid REFERENCES firm,
  ADD CONSTRAINT firm_follows_another CHECK (id NOT IN (predecessor, successor));
CREATE UNIQUE INDEX firm_predecessor ON firm (predecessor) WHERE predecessor IS NOT NULL;
CREATE UNIQUE INDEX firm_successor ON firm (successor) WHERE successor IS NOT NULL;
