-- Section 154A of the Income Tax Ordinance 2001, as dated rows with their citation and how sure of them we are.
-- Half-open: a rate is in force from its first day until the day before in_force_until.
CREATE TABLE section_154a_rate (
  condition      text NOT NULL CHECK (condition IN ('PSEB_CERTIFIED', 'NOT_CERTIFIED')),
  rate           numeric(9, 6) NOT NULL CHECK (rate >= 0 AND rate < 1),
  in_force_from  date NOT NULL,
  in_force_until date CHECK (in_force_until > in_force_from),
  citation       text NOT NULL,
  confidence     text NOT NULL CHECK (confidence IN ('enacted', 'secondary', 'announced')),
  PRIMARY KEY (condition, in_force_from)
);

-- Purpose codes (ITRS) whose proceeds section 154A(1)(a) speaks of.
CREATE TABLE section_154a_code (
  code        text NOT NULL,
  valid_from  date NOT NULL,
  valid_until date,
  PRIMARY KEY (code, valid_from)
);

INSERT INTO section_154a_rate
  (condition, rate, in_force_from, in_force_until, citation, confidence) VALUES
  ('PSEB_CERTIFIED', 0.0100, '2021-07-01', '2022-07-01',
   'Finance Act 2021 (credit under s.65F was available beside it)', 'secondary'),
  ('NOT_CERTIFIED', 0.0100, '2021-07-01', NULL,
   'Finance Act 2021; Income Tax Ordinance 2001 s.154A', 'secondary'),
  ('PSEB_CERTIFIED', 0.0025, '2022-07-01', '2026-07-01',
   'Finance Act 2022; Finance Act 2023 (tax years 2024 to 2026)', 'secondary'),
  ('PSEB_CERTIFIED', 0.0025, '2026-07-01', '2029-07-01',
   'Budget 2026-27 announced 2026-06-12 (enacted text not seen)', 'announced');

INSERT INTO section_154a_code (code, valid_from, valid_until) VALUES
  ('9102', '2003-04-19', NULL),
  ('9181', '2003-04-19', NULL),
  ('9182', '2003-04-19', NULL),
  ('9183', '2003-04-19', NULL),
  ('9184', '2003-04-19', NULL),
  ('9185', '2003-04-19', NULL),
  ('9186', '2018-12-01', NULL);

GRANT SELECT ON section_154a_rate, section_154a_code TO ${app};
