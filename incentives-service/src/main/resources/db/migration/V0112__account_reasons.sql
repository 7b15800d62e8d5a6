-- For which of a bank's reasons another attempt to the same account would end alike. Codes of ISO
-- 20022's external sets of status and of return reasons; until is the first day they hold no more.
CREATE TABLE account_reason (
  code     text NOT NULL,
  since    date NOT NULL,
  until    date CHECK (until > since),
  meaning  text NOT NULL,
  citation text NOT NULL,
  PRIMARY KEY (code, since)
);
INSERT INTO account_reason (code, since, meaning, citation)
SELECT code, DATE '2020-01-01', meaning,
       'ISO 20022 External Code Sets, ExternalStatusReason1Code and ExternalReturnReason1Code'
FROM (VALUES
  ('AC01', 'the account number is incorrect'),
  ('AC03', 'the creditor''s account number is invalid or missing'),
  ('AC04', 'the account is closed'),
  ('AC06', 'the account is blocked'),
  ('AC07', 'the creditor''s account is closed'),
  ('AC12', 'the account is of a type that takes no such payments'),
  ('AC14', 'the creditor''s account is of a type that takes no such payments'),
  ('AC15', 'the details of the account have changed'),
  ('AG01', 'such payments to this account are forbidden'),
  ('BE01', 'the account is not the payee''s'),
  ('MD07', 'the holder of the account has died')) AS reasons (code, meaning);
GRANT SELECT ON account_reason TO ${app};
