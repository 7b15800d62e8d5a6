-- Whoever looks at an application hears of others in which the same number is stated.
CREATE INDEX application_ntn ON application (ntn, id)
  WHERE state IN ('SUBMITTED', 'RETURNED', 'INITIALLY_APPROVED', 'FEE_PAID');
CREATE INDEX application_cuin ON application (cuin, id)
  WHERE cuin IS NOT NULL AND state IN ('SUBMITTED', 'RETURNED', 'INITIALLY_APPROVED', 'FEE_PAID');
