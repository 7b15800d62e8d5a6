-- Schemes and their rates as dated rows, each with its citation and how sure of it we are.
CREATE TABLE scheme (
  code        text PRIMARY KEY,
  title       text NOT NULL,
  legal_basis text NOT NULL,
  funding     text NOT NULL CHECK (funding IN ('STATUTORY_REFUND', 'APPROPRIATION'))
);

CREATE TABLE scheme_rate (
  id             integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  scheme         text NOT NULL REFERENCES scheme,
  condition      text NOT NULL CHECK (condition IN ('PSEB_CERTIFIED', 'NOT_CERTIFIED')),
  rate           numeric(9, 6) NOT NULL CHECK (rate >= 0 AND rate < 1),
  in_force_from  date NOT NULL,
  in_force_until date CHECK (in_force_until > in_force_from),
  citation       text NOT NULL,
  confidence     text NOT NULL CHECK (confidence IN ('enacted', 'secondary', 'announced')),
  UNIQUE (scheme, condition, in_force_from)
);

-- Purpose codes (ITRS) whose proceeds section 154A(1)(a) speaks of.
CREATE TABLE covered_purpose_code (
  scheme      text NOT NULL REFERENCES scheme,
  code        text NOT NULL,
  name        text NOT NULL,
  valid_from  date NOT NULL,
  valid_until date,
  PRIMARY KEY (scheme, code, valid_from)
);

INSERT INTO scheme (code, title, legal_basis, funding) VALUES
  ('154A-EXCESS',
   'Refund of tax withheld above the rate of section 154A on export proceeds',
   'Income Tax Ordinance 2001, sections 154A and 170; First Schedule, Part III, Division IVA',
   'STATUTORY_REFUND');

INSERT INTO scheme_rate
  (scheme, condition, rate, in_force_from, in_force_until, citation, confidence) VALUES
  ('154A-EXCESS', 'PSEB_CERTIFIED', 0.0100, '2021-07-01', '2022-07-01',
   'Finance Act 2021 (credit under s.65F was available beside it)', 'secondary'),
  ('154A-EXCESS', 'NOT_CERTIFIED', 0.0100, '2021-07-01', NULL,
   'Finance Act 2021; Income Tax Ordinance 2001 s.154A', 'secondary'),
  ('154A-EXCESS', 'PSEB_CERTIFIED', 0.0025, '2022-07-01', '2026-07-01',
   'Finance Act 2022; Finance Act 2023 (tax years 2024 to 2026)', 'secondary'),
  ('154A-EXCESS', 'PSEB_CERTIFIED', 0.0025, '2026-07-01', '2029-07-01',
   'Budget 2026-27 announced 2026-06-12 (enacted text not seen)', 'announced');

GRANT SELECT ON scheme, scheme_rate, covered_purpose_code TO ${app};

INSERT INTO covered_purpose_code (scheme, code, name, valid_from, valid_until) VALUES
  ('154A-EXCESS', '9102', 'Call centres', '2003-04-19', NULL),
  ('154A-EXCESS', '9181', 'Hardware consultancy services', '2003-04-19', NULL),
  ('154A-EXCESS', '9182', 'Software consultancy services', '2003-04-19', NULL),
  ('154A-EXCESS', '9183', 'Maintenance and repair of computers', '2003-04-19', NULL),
  ('154A-EXCESS', '9184', 'Export of computer software', '2003-04-19', NULL),
  ('154A-EXCESS', '9185', 'Other computer services', '2003-04-19', NULL),
  ('154A-EXCESS', '9186', 'Freelance computer and information services', '2018-12-01', NULL);
