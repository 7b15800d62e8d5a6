-- Schemes; the rates that they go by stand in the law that services share.
CREATE TABLE scheme (
  code        text PRIMARY KEY,
  title       text NOT NULL,
  legal_basis text NOT NULL,
  funding     text NOT NULL CHECK (funding IN ('STATUTORY_REFUND', 'APPROPRIATION'))
);

INSERT INTO scheme (code, title, legal_basis, funding) VALUES
  ('154A-EXCESS',
   'Refund of tax withheld above the rate of section 154A on export proceeds',
   'Income Tax Ordinance 2001, sections 154A and 170; First Schedule, Part III, Division IVA',
   'STATUTORY_REFUND');

GRANT SELECT ON scheme TO ${app};
