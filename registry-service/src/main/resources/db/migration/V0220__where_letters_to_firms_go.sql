-- Where letters to a firm go: the address that it applied with, or that an older register had of it.
CREATE TABLE firm_address (
  firm_id uuid PRIMARY KEY,
  email   text NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON firm_address TO ${app};
