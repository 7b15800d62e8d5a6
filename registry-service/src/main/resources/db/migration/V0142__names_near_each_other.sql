-- Names near each other are found by their trigrams, and what a registrar decided is remembered.
CREATE INDEX firm_name_near ON firm USING gin (name_likeness gin_trgm_ops);

CREATE TABLE name_decision (
  application uuid NOT NULL REFERENCES application,
  firm_id     uuid NOT NULL,
  decision    text NOT NULL CHECK (decision IN ('NOT_A_DUPLICATE', 'MERGE')),
  words       text,
  decided_by  text NOT NULL,
  decided_on  date NOT NULL,
  PRIMARY KEY (application, firm_id)
);
GRANT SELECT, INSERT, UPDATE ON name_decision TO ${app};
