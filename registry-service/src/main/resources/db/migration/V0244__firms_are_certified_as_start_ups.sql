-- A firm of the register is certified as a start-up on an application that names it.
ALTER TABLE application
  ADD COLUMN startup jsonb,
  ADD COLUMN startup_firm uuid GENERATED ALWAYS AS ((startup ->> 'firm')::uuid) STORED;
ALTER TABLE application DROP CONSTRAINT application_state;
ALTER TABLE application ADD CONSTRAINT application_state CHECK (state IN ('DRAFT', 'SUBMITTED',
  'RETURNED', 'INITIALLY_APPROVED', 'FEE_PAID', 'REGISTERED', 'CERTIFIED', 'DECLINED', 'WITHDRAWN',
  'LAPSED'));

-- As what it is certified: missing for whoever is not, and once the registration has ended.
ALTER TABLE firm ADD COLUMN startup jsonb;

-- What makes a start-up, and for which tax years its certification speaks. The text of the law was
-- read where others quote it; whether the credit is still given in 2026 nobody has confirmed.
CREATE TABLE startup_rule (
  valid_from         date PRIMARY KEY,
  valid_until        date,
  commenced_from     date NOT NULL,
  turnover_below_pkr numeric(18, 2) NOT NULL CHECK (turnover_below_pkr > 0),
  years_asked        integer NOT NULL CHECK (years_asked BETWEEN 0 AND 10),
  years_after        integer NOT NULL CHECK (years_after >= 0),
  kinds              text[] NOT NULL,
  definition         text NOT NULL,
  credit             text NOT NULL,
  confirmed          boolean NOT NULL
);
INSERT INTO startup_rule (valid_from, commenced_from, turnover_below_pkr, years_asked, years_after,
    kinds, definition, credit, confirmed) VALUES
  ('2020-07-01', '2012-07-01', 100000000.00, 5, 2,
   '{COMPANY,PARTNERSHIP,SOLE_PROPRIETOR,FREELANCER,CALL_CENTRE}',
   'Income Tax Ordinance 2001, section 2(62A)',
   'Income Tax Ordinance 2001, section 65F(1)(b)', false);
GRANT SELECT ON startup_rule TO ${app};

-- No published rule lists for which reasons a certification is withdrawn: SAMPLE DATA.
ALTER TABLE measure_reason DROP CONSTRAINT measure_reason_act_check;
ALTER TABLE measure_reason ADD CONSTRAINT measure_reason_act_check
  CHECK (act IN ('SUSPEND', 'REINSTATE', 'CANCEL', 'CLOSE', 'WITHDRAW_STARTUP'));
INSERT INTO measure_reason (code, act, words, citation, confirmed, valid_from) VALUES
  ('NEVER_A_STARTUP', 'WITHDRAW_STARTUP', 'What was stated when it was certified was not so.',
    'sample data: PSEB grounds unconfirmed', false, '2020-07-01'),
  ('STARTUP_GIVEN_UP', 'WITHDRAW_STARTUP', 'The firm has asked for it.',
    'sample data: PSEB grounds unconfirmed', false, '2020-07-01');
