-- Sources and confidence stand on each row; `announced` means: enacted text not seen.
INSERT INTO purpose_code
  (code, name, description, freelancer_only, statistics_head, renewal, stats_ict, stats_it_ites, cash_reward, valid_from, valid_to, confidence, source)
VALUES
  ('9102', 'Call centres', 'Services provided by call centres', false, 'TELECOM', true, true, true, true, '2003-04-19', NULL, 'secondary', 'pasha.org.pk/sbp-reporting-codes'),
  ('9181', 'Hardware consultancy services', 'Computer hardware consultancy to non-residents', false, 'COMPUTER', true, true, true, true, '2003-04-19', NULL, 'secondary', 'pasha.org.pk/sbp-reporting-codes'),
  ('9182', 'Software consultancy services', 'Database services: development, storage, on-line time series, data processing', false, 'COMPUTER', true, true, true, true, '2003-04-19', NULL, 'secondary', 'pasha.org.pk/sbp-reporting-codes'),
  ('9183', 'Maintenance and repair of computers', 'Computers and peripherals', false, 'COMPUTER', true, true, true, true, '2003-04-19', NULL, 'secondary', 'pasha.org.pk/sbp-reporting-codes'),
  ('9184', 'Export of computer software', 'Design, development and programming of customised systems included', false, 'COMPUTER', true, true, true, true, '2003-04-19', NULL, 'secondary', 'pasha.org.pk/sbp-reporting-codes'),
  ('9185', 'Other computer services', 'Not elsewhere specified', false, 'COMPUTER', true, true, true, true, '2003-04-19', NULL, 'secondary', 'pasha.org.pk/sbp-reporting-codes'),
  ('9186', 'Freelance computer and information services', 'Receipts of resident individuals from overseas IT firms and online platforms', true, 'COMPUTER', true, true, true, false, '2018-12-01', NULL, 'relayed', 'SBP code guide; FE Circular 11 of 2018'),
  ('9249', 'Other freelance services', 'Freelance services that are not computer or information services', true, 'OTHER', false, false, false, false, '2018-12-01', NULL, 'relayed', 'SBP code guide; FE Circular 11 of 2018'),
  ('9471', 'Workers'' remittances: other sectors', 'Family maintenance and home remittance; the commonest mis-code', false, 'REMITTANCE', false, false, false, false, '2003-04-19', NULL, 'relayed', 'SBP code guide');

INSERT INTO service_category
  (code, parent, name)
VALUES
  ('SOFTWARE_DEVELOPMENT', 'IT', 'Software development'),
  ('SOFTWARE_MAINTENANCE', 'IT', 'Software maintenance'),
  ('SYSTEM_INTEGRATION', 'IT', 'System integration'),
  ('WEB_DESIGN', 'IT', 'Web design'),
  ('WEB_DEVELOPMENT', 'IT', 'Web development'),
  ('WEB_HOSTING', 'IT', 'Web hosting'),
  ('NETWORK_DESIGN', 'IT', 'Network design'),
  ('IT_OTHER', 'IT', 'Other IT services of like nature'),
  ('CALL_CENTRE_INBOUND_OUTBOUND', 'ITES', 'Inbound or outbound call centres'),
  ('MEDICAL_TRANSCRIPTION', 'ITES', 'Medical transcription'),
  ('REMOTE_MONITORING', 'ITES', 'Remote monitoring'),
  ('GRAPHICS_DESIGN', 'ITES', 'Graphics design'),
  ('ACCOUNTING_SERVICES', 'ITES', 'Accounting services'),
  ('HR_SERVICES', 'ITES', 'Human resource services'),
  ('TELEMEDICINE_CENTRES', 'ITES', 'Telemedicine centres'),
  ('DATA_ENTRY', 'ITES', 'Data entry operations'),
  ('CLOUD_COMPUTING', 'ITES', 'Cloud computing services'),
  ('DATA_STORAGE', 'ITES', 'Data storage services'),
  ('TV_PROGRAMME_PRODUCTION', 'ITES', 'Locally produced television programmes'),
  ('INSURANCE_CLAIMS_PROCESSING', 'ITES', 'Insurance claims processing'),
  ('ITES_OTHER', 'ITES', 'Other IT-enabled services of like nature');

INSERT INTO iban_bank
  (code, name)
VALUES
  ('AIIN', 'Al Baraka Bank'),
  ('ABPA', 'Allied Bank'),
  ('ALFH', 'Bank Alfalah'),
  ('ASCM', 'Askari Bank'),
  ('BAHL', 'Bank AL Habib'),
  ('BKIP', 'BankIslami'),
  ('BPUN', 'Bank of Punjab'),
  ('DUIB', 'Dubai Islamic Bank'),
  ('FAYS', 'Faysal Bank'),
  ('FWOM', 'First Women Bank'),
  ('HABB', 'Habib Bank'),
  ('JSBL', 'JS Bank'),
  ('KHYB', 'Bank of Khyber'),
  ('MCIB', 'MCB Islamic Bank'),
  ('MEZN', 'Meezan Bank'),
  ('MPBL', 'Habib Metropolitan Bank'),
  ('MUCB', 'MCB Bank'),
  ('NBPA', 'National Bank of Pakistan'),
  ('SAMB', 'Samba Bank'),
  ('SCBL', 'Standard Chartered Bank'),
  ('SILK', 'Silkbank'),
  ('SIND', 'Sindh Bank'),
  ('SMES', 'SME Bank'),
  ('SONE', 'Soneri Bank'),
  ('SUMB', 'Summit Bank'),
  ('UNIL', 'United Bank');
