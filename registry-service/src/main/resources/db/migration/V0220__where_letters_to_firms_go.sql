-- Where letters to a firm go: the address that it applied with, that an older register had of it, or at which its
-- owner was invited.
CREATE TABLE firm_letter_address (
  firm_id uuid PRIMARY KEY,
  email   text NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON firm_letter_address TO ${app};
