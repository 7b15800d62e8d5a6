-- A CUIN is the company's own, as the tax number is: one live registration each.
CREATE UNIQUE INDEX firm_live_cuin ON firm (cuin)
  WHERE cuin IS NOT NULL AND state IN ('PROVISIONAL', 'ACTIVE', 'SUSPENDED');
