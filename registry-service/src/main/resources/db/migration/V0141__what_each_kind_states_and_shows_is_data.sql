-- An application is drafted bit by bit: only its kind must be there. What else it needs is data,
-- in versions; an application keeps to the one that it was begun with. Where no published text was
-- read, the set says so (confirmed = false): an operator adds a version, and never changes one.
ALTER TABLE application
  ALTER COLUMN name DROP NOT NULL,
  ALTER COLUMN ntn DROP NOT NULL,
  ALTER COLUMN payout_iban DROP NOT NULL,
  ALTER COLUMN exporting_since DROP NOT NULL,
  ALTER COLUMN address_line DROP NOT NULL,
  ALTER COLUMN city DROP NOT NULL,
  ALTER COLUMN province DROP NOT NULL,
  ALTER COLUMN contact_email DROP NOT NULL,
  ADD COLUMN cnic text,
  ADD COLUMN profile text,
  ADD COLUMN parent_name text,
  ADD COLUMN parent_country text,
  ADD COLUMN identity_proven_on date,
  ADD COLUMN question_set integer NOT NULL DEFAULT 1;
ALTER TABLE application ALTER COLUMN question_set DROP DEFAULT;
CREATE INDEX application_cnic ON application (cnic, id)
  WHERE cnic IS NOT NULL AND state IN ('SUBMITTED', 'RETURNED', 'INITIALLY_APPROVED', 'FEE_PAID');

-- Directors, partners, beneficial owners; what is personal of them is shown masked.
CREATE TABLE application_party (
  application      uuid NOT NULL REFERENCES application,
  position         integer NOT NULL,
  role             text NOT NULL,
  name             text NOT NULL,
  cnic             text,
  passport_country text,
  passport_number  text,
  share_percent    numeric(7, 4),
  PRIMARY KEY (application, position),
  CHECK (cnic IS NULL OR passport_number IS NULL)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON application_party TO ${app};

-- A return names a field or a document, a code of the catalogue, and words where they help.
ALTER TABLE application_return_reason
  ALTER COLUMN pointer DROP NOT NULL,
  ALTER COLUMN reason DROP NOT NULL,
  ADD COLUMN document text,
  ADD COLUMN code text NOT NULL DEFAULT 'OTHER',
  ADD CHECK ((pointer IS NULL) <> (document IS NULL));
ALTER TABLE application_return_reason ALTER COLUMN code DROP DEFAULT;

-- A freelancer is known by the CNIC, as others are by their tax number: one live registration each.
ALTER TABLE firm ALTER COLUMN ntn DROP NOT NULL, ADD COLUMN cnic text, ADD COLUMN person_key text;
ALTER TABLE firm ADD CONSTRAINT firm_known_by_a_number CHECK (ntn IS NOT NULL OR cnic IS NOT NULL);
CREATE UNIQUE INDEX firm_live_cnic ON firm (cnic)
  WHERE cnic IS NOT NULL AND state IN ('PROVISIONAL', 'ACTIVE', 'SUSPENDED');

CREATE TABLE question_set (
  kind       text NOT NULL,
  version    integer NOT NULL CHECK (version > 0),
  valid_from date NOT NULL,
  citation   text NOT NULL,
  confirmed  boolean NOT NULL,
  questions  jsonb NOT NULL,
  PRIMARY KEY (kind, version)
);
GRANT SELECT ON question_set TO ${app};

-- What the kinds pay that could not apply until now.
INSERT INTO fee (kind, amount_pkr, valid_from, citation, confirmed) VALUES
  ('FOREIGN_BRANCH', 10000.00, '2020-07-01', 'sample data: PSEB schedule unconfirmed', false),
  ('FREELANCER', 3500.00, '2020-07-01', 'sample data: a single guide, PSEB schedule unconfirmed', false),
  ('CALL_CENTRE', 20000.00, '2020-07-01', 'PSEB, call centre registration: principal office', true);

INSERT INTO question_set (kind, version, valid_from, citation, confirmed, questions) VALUES
  ('COMPANY', 1, '2020-07-01', 'PSEB, documents for registration (portal guide, read 2026-11)', false, $json$
  {"label": {"en": "Company", "ur": "کمپنی"},
   "fields": [
     {"pointer": "/name", "form": "TEXT", "most": 200, "label": {"en": "Name, as it is registered", "ur": "نام، جیسا کہ درج ہے"}, "need": "ALWAYS"},
     {"pointer": "/ntn", "form": "NTN", "label": {"en": "National Tax Number of the business", "ur": "کاروبار کا قومی ٹیکس نمبر"}, "need": "ALWAYS"},
     {"pointer": "/cuin", "form": "CUIN", "label": {"en": "Number at SECP (CUIN)", "ur": "ایس ای سی پی کا نمبر"}, "need": "ALWAYS"},
     {"pointer": "/payoutIban", "form": "IBAN", "label": {"en": "Account for refunds (IBAN)", "ur": "رقم کی واپسی کا کھاتہ (IBAN)"}, "need": "ALWAYS"},
     {"pointer": "/exportingSince", "form": "MONTH", "label": {"en": "Month since which it exports", "ur": "برآمدات کا پہلا مہینہ"}, "need": "ALWAYS"},
     {"pointer": "/address/line", "form": "TEXT", "most": 200, "label": {"en": "Street and house", "ur": "گلی اور مکان"}, "need": "ALWAYS"},
     {"pointer": "/address/city", "form": "TEXT", "most": 100, "label": {"en": "City", "ur": "شہر"}, "need": "ALWAYS"},
     {"pointer": "/address/province", "form": "PROVINCE", "label": {"en": "Province or territory", "ur": "صوبہ یا علاقہ"}, "need": "ALWAYS"},
     {"pointer": "/contactEmail", "form": "EMAIL", "most": 254, "label": {"en": "E-mail address", "ur": "ای میل کا پتہ"}, "need": "ALWAYS"},
     {"pointer": "/parties", "form": "PARTIES", "most": 100, "label": {"en": "Directors, shareholders and beneficial owners", "ur": "ڈائریکٹر، حصہ دار اور حقیقی مالکان"}, "need": "SOUGHT"}
   ],
   "documents": [
     {"anyOf": ["NTN_CERTIFICATE"], "label": {"en": "Certificate of the tax number", "ur": "ٹیکس نمبر کا سرٹیفکیٹ"}, "need": "ALWAYS", "bars": false},
     {"anyOf": ["CNIC_FRONT"], "label": {"en": "CNIC of every party, front", "ur": "ہر فریق کا شناختی کارڈ، سامنے کا رخ"}, "need": "ALWAYS", "bars": false},
     {"anyOf": ["CNIC_BACK"], "label": {"en": "CNIC of every party, back", "ur": "ہر فریق کا شناختی کارڈ، پچھلا رخ"}, "need": "ALWAYS", "bars": false},
     {"anyOf": ["PASSPORT"], "label": {"en": "Passport of every foreign party", "ur": "ہر غیر ملکی فریق کا پاسپورٹ"}, "need": "IF_FOREIGN_PARTY", "bars": false},
     {"anyOf": ["MOA_AOA"], "label": {"en": "Memorandum and articles of association", "ur": "میمورنڈم اور آرٹیکلز آف ایسوسی ایشن"}, "need": "ALWAYS", "bars": false},
     {"anyOf": ["INCORPORATION_CERTIFICATE"], "label": {"en": "Certificate of incorporation", "ur": "انکارپوریشن کا سرٹیفکیٹ"}, "need": "ALWAYS", "bars": false},
     {"anyOf": ["FORM_29"], "label": {"en": "Form 29", "ur": "فارم 29"}, "need": "ALWAYS", "bars": false},
     {"anyOf": ["BANK_STATEMENT", "ACCOUNT_CERTIFICATE"], "label": {"en": "Bank statement of six months, or a certificate of the account", "ur": "چھ ماہ کا بینک گوشوارہ، یا کھاتے کا سرٹیفکیٹ"}, "need": "ALWAYS", "bars": false}
   ],
   "next": [
     {"en": "A registrar looks at the application; it may come back with questions.", "ur": "رجسٹرار درخواست دیکھتا ہے؛ وہ سوالات کے ساتھ واپس آ سکتی ہے۔"},
     {"en": "It is approved initially, and the fee is due within ninety days.", "ur": "ابتدائی منظوری ملتی ہے، اور فیس نوے دن کے اندر واجب ہے۔"},
     {"en": "When the fee is paid the firm is registered and gets its certificate.", "ur": "فیس ادا ہونے پر ادارہ درج ہوتا ہے اور سرٹیفکیٹ پاتا ہے۔"}
   ]}$json$),
  ('PARTNERSHIP', 1, '2020-07-01', 'PSEB, documents for registration (portal guide, read 2026-11)', false, $json$
  {"label": {"en": "Partnership or association of persons", "ur": "شراکت یا افراد کی انجمن"},
   "fields": [
     {"pointer": "/name", "form": "TEXT", "most": 200, "label": {"en": "Name, as it is registered", "ur": "نام، جیسا کہ درج ہے"}, "need": "ALWAYS"},
     {"pointer": "/ntn", "form": "NTN", "label": {"en": "National Tax Number of the business", "ur": "کاروبار کا قومی ٹیکس نمبر"}, "need": "ALWAYS"},
     {"pointer": "/payoutIban", "form": "IBAN", "label": {"en": "Account for refunds (IBAN)", "ur": "رقم کی واپسی کا کھاتہ (IBAN)"}, "need": "ALWAYS"},
     {"pointer": "/exportingSince", "form": "MONTH", "label": {"en": "Month since which it exports", "ur": "برآمدات کا پہلا مہینہ"}, "need": "ALWAYS"},
     {"pointer": "/address/line", "form": "TEXT", "most": 200, "label": {"en": "Street and house", "ur": "گلی اور مکان"}, "need": "ALWAYS"},
     {"pointer": "/address/city", "form": "TEXT", "most": 100, "label": {"en": "City", "ur": "شہر"}, "need": "ALWAYS"},
     {"pointer": "/address/province", "form": "PROVINCE", "label": {"en": "Province or territory", "ur": "صوبہ یا علاقہ"}, "need": "ALWAYS"},
     {"pointer": "/contactEmail", "form": "EMAIL", "most": 254, "label": {"en": "E-mail address", "ur": "ای میل کا پتہ"}, "need": "ALWAYS"},
     {"pointer": "/parties", "form": "PARTIES", "most": 100, "label": {"en": "Partners and beneficial owners", "ur": "شراکت دار اور حقیقی مالکان"}, "need": "SOUGHT"}
   ],
   "documents": [
     {"anyOf": ["NTN_CERTIFICATE"], "label": {"en": "Certificate of the tax number", "ur": "ٹیکس نمبر کا سرٹیفکیٹ"}, "need": "ALWAYS", "bars": false},
     {"anyOf": ["CNIC_FRONT"], "label": {"en": "CNIC of every party, front", "ur": "ہر فریق کا شناختی کارڈ، سامنے کا رخ"}, "need": "ALWAYS", "bars": false},
     {"anyOf": ["CNIC_BACK"], "label": {"en": "CNIC of every party, back", "ur": "ہر فریق کا شناختی کارڈ، پچھلا رخ"}, "need": "ALWAYS", "bars": false},
     {"anyOf": ["PASSPORT"], "label": {"en": "Passport of every foreign party", "ur": "ہر غیر ملکی فریق کا پاسپورٹ"}, "need": "IF_FOREIGN_PARTY", "bars": false},
     {"anyOf": ["PARTNERSHIP_DEED"], "label": {"en": "Partnership deed", "ur": "شراکت نامہ"}, "need": "ALWAYS", "bars": false},
     {"anyOf": ["FIRM_REGISTRATION_CERTIFICATE"], "label": {"en": "Certificate of the firm's registration", "ur": "فرم کی رجسٹریشن کا سرٹیفکیٹ"}, "need": "ALWAYS", "bars": false},
     {"anyOf": ["BANK_STATEMENT", "ACCOUNT_CERTIFICATE"], "label": {"en": "Bank statement of six months, or a certificate of the account", "ur": "چھ ماہ کا بینک گوشوارہ، یا کھاتے کا سرٹیفکیٹ"}, "need": "ALWAYS", "bars": false}
   ],
   "next": [
     {"en": "A registrar looks at the application; it may come back with questions.", "ur": "رجسٹرار درخواست دیکھتا ہے؛ وہ سوالات کے ساتھ واپس آ سکتی ہے۔"},
     {"en": "It is approved initially, and the fee is due within ninety days.", "ur": "ابتدائی منظوری ملتی ہے، اور فیس نوے دن کے اندر واجب ہے۔"},
     {"en": "When the fee is paid the firm is registered and gets its certificate.", "ur": "فیس ادا ہونے پر ادارہ درج ہوتا ہے اور سرٹیفکیٹ پاتا ہے۔"}
   ]}$json$),
  ('SOLE_PROPRIETOR', 1, '2020-07-01', 'PSEB, documents for registration (portal guide, read 2026-11)', false, $json$
  {"label": {"en": "Sole proprietor", "ur": "واحد مالک"},
   "fields": [
     {"pointer": "/name", "form": "TEXT", "most": 200, "label": {"en": "Name, as it is registered", "ur": "نام، جیسا کہ درج ہے"}, "need": "ALWAYS"},
     {"pointer": "/ntn", "form": "NTN", "label": {"en": "National Tax Number of the business", "ur": "کاروبار کا قومی ٹیکس نمبر"}, "need": "ALWAYS"},
     {"pointer": "/payoutIban", "form": "IBAN", "label": {"en": "Account for refunds (IBAN)", "ur": "رقم کی واپسی کا کھاتہ (IBAN)"}, "need": "ALWAYS"},
     {"pointer": "/exportingSince", "form": "MONTH", "label": {"en": "Month since which it exports", "ur": "برآمدات کا پہلا مہینہ"}, "need": "ALWAYS"},
     {"pointer": "/address/line", "form": "TEXT", "most": 200, "label": {"en": "Street and house", "ur": "گلی اور مکان"}, "need": "ALWAYS"},
     {"pointer": "/address/city", "form": "TEXT", "most": 100, "label": {"en": "City", "ur": "شہر"}, "need": "ALWAYS"},
     {"pointer": "/address/province", "form": "PROVINCE", "label": {"en": "Province or territory", "ur": "صوبہ یا علاقہ"}, "need": "ALWAYS"},
     {"pointer": "/contactEmail", "form": "EMAIL", "most": 254, "label": {"en": "E-mail address", "ur": "ای میل کا پتہ"}, "need": "ALWAYS"},
     {"pointer": "/parties", "form": "PARTIES", "most": 100, "label": {"en": "The proprietor", "ur": "مالک"}, "need": "SOUGHT"}
   ],
   "documents": [
     {"anyOf": ["NTN_CERTIFICATE"], "label": {"en": "Certificate of the tax number", "ur": "ٹیکس نمبر کا سرٹیفکیٹ"}, "need": "ALWAYS", "bars": false},
     {"anyOf": ["CNIC_FRONT"], "label": {"en": "CNIC of every party, front", "ur": "ہر فریق کا شناختی کارڈ، سامنے کا رخ"}, "need": "ALWAYS", "bars": false},
     {"anyOf": ["CNIC_BACK"], "label": {"en": "CNIC of every party, back", "ur": "ہر فریق کا شناختی کارڈ، پچھلا رخ"}, "need": "ALWAYS", "bars": false},
     {"anyOf": ["BANK_STATEMENT", "ACCOUNT_CERTIFICATE"], "label": {"en": "Bank statement of six months, or a certificate of the account", "ur": "چھ ماہ کا بینک گوشوارہ، یا کھاتے کا سرٹیفکیٹ"}, "need": "ALWAYS", "bars": false}
   ],
   "next": [
     {"en": "A registrar looks at the application; it may come back with questions.", "ur": "رجسٹرار درخواست دیکھتا ہے؛ وہ سوالات کے ساتھ واپس آ سکتی ہے۔"},
     {"en": "It is approved initially, and the fee is due within ninety days.", "ur": "ابتدائی منظوری ملتی ہے، اور فیس نوے دن کے اندر واجب ہے۔"},
     {"en": "When the fee is paid the firm is registered and gets its certificate.", "ur": "فیس ادا ہونے پر ادارہ درج ہوتا ہے اور سرٹیفکیٹ پاتا ہے۔"}
   ]}$json$),
  ('FOREIGN_BRANCH', 1, '2020-07-01', 'PSEB, documents for registration (portal guide, read 2026-11)', false, $json$
  {"label": {"en": "Branch of a foreign company", "ur": "غیر ملکی کمپنی کی شاخ"},
   "fields": [
     {"pointer": "/name", "form": "TEXT", "most": 200, "label": {"en": "Name, as it is registered", "ur": "نام، جیسا کہ درج ہے"}, "need": "ALWAYS"},
     {"pointer": "/ntn", "form": "NTN", "label": {"en": "National Tax Number of the business", "ur": "کاروبار کا قومی ٹیکس نمبر"}, "need": "ALWAYS"},
     {"pointer": "/cuin", "form": "CUIN", "label": {"en": "Number at SECP (CUIN)", "ur": "ایس ای سی پی کا نمبر"}, "need": "SOUGHT"},
     {"pointer": "/parent/name", "form": "TEXT", "most": 200, "label": {"en": "Company abroad that it belongs to", "ur": "بیرونِ ملک کمپنی جس کی یہ شاخ ہے"}, "need": "ALWAYS"},
     {"pointer": "/parent/country", "form": "COUNTRY", "label": {"en": "Country of that company", "ur": "اس کمپنی کا ملک"}, "need": "ALWAYS"},
     {"pointer": "/payoutIban", "form": "IBAN", "label": {"en": "Account for refunds (IBAN)", "ur": "رقم کی واپسی کا کھاتہ (IBAN)"}, "need": "ALWAYS"},
     {"pointer": "/exportingSince", "form": "MONTH", "label": {"en": "Month since which it exports", "ur": "برآمدات کا پہلا مہینہ"}, "need": "ALWAYS"},
     {"pointer": "/address/line", "form": "TEXT", "most": 200, "label": {"en": "Street and house", "ur": "گلی اور مکان"}, "need": "ALWAYS"},
     {"pointer": "/address/city", "form": "TEXT", "most": 100, "label": {"en": "City", "ur": "شہر"}, "need": "ALWAYS"},
     {"pointer": "/address/province", "form": "PROVINCE", "label": {"en": "Province or territory", "ur": "صوبہ یا علاقہ"}, "need": "ALWAYS"},
     {"pointer": "/contactEmail", "form": "EMAIL", "most": 254, "label": {"en": "E-mail address", "ur": "ای میل کا پتہ"}, "need": "ALWAYS"},
     {"pointer": "/parties", "form": "PARTIES", "most": 100, "label": {"en": "Those who act for the branch, and beneficial owners", "ur": "شاخ کے نمائندے اور حقیقی مالکان"}, "need": "SOUGHT"}
   ],
   "documents": [
     {"anyOf": ["NTN_CERTIFICATE"], "label": {"en": "Certificate of the tax number", "ur": "ٹیکس نمبر کا سرٹیفکیٹ"}, "need": "ALWAYS", "bars": false},
     {"anyOf": ["CNIC_FRONT"], "label": {"en": "CNIC of every party, front", "ur": "ہر فریق کا شناختی کارڈ، سامنے کا رخ"}, "need": "ALWAYS", "bars": false},
     {"anyOf": ["CNIC_BACK"], "label": {"en": "CNIC of every party, back", "ur": "ہر فریق کا شناختی کارڈ، پچھلا رخ"}, "need": "ALWAYS", "bars": false},
     {"anyOf": ["PASSPORT"], "label": {"en": "Passport of every foreign party", "ur": "ہر غیر ملکی فریق کا پاسپورٹ"}, "need": "IF_FOREIGN_PARTY", "bars": false},
     {"anyOf": ["MOA_AOA"], "label": {"en": "Memorandum and articles of association", "ur": "میمورنڈم اور آرٹیکلز آف ایسوسی ایشن"}, "need": "IF_INCORPORATED", "bars": false},
     {"anyOf": ["INCORPORATION_CERTIFICATE"], "label": {"en": "Certificate of incorporation", "ur": "انکارپوریشن کا سرٹیفکیٹ"}, "need": "IF_INCORPORATED", "bars": false},
     {"anyOf": ["FORM_29"], "label": {"en": "Form 29", "ur": "فارم 29"}, "need": "IF_INCORPORATED", "bars": false},
     {"anyOf": ["BANK_STATEMENT", "ACCOUNT_CERTIFICATE"], "label": {"en": "Bank statement of six months, or a certificate of the account", "ur": "چھ ماہ کا بینک گوشوارہ، یا کھاتے کا سرٹیفکیٹ"}, "need": "ALWAYS", "bars": false}
   ],
   "next": [
     {"en": "A registrar looks at the application; it may come back with questions.", "ur": "رجسٹرار درخواست دیکھتا ہے؛ وہ سوالات کے ساتھ واپس آ سکتی ہے۔"},
     {"en": "It is approved initially, and the fee is due within ninety days.", "ur": "ابتدائی منظوری ملتی ہے، اور فیس نوے دن کے اندر واجب ہے۔"},
     {"en": "When the fee is paid the firm is registered and gets its certificate.", "ur": "فیس ادا ہونے پر ادارہ درج ہوتا ہے اور سرٹیفکیٹ پاتا ہے۔"}
   ]}$json$),
  ('FREELANCER', 1, '2020-07-01', 'practitioners'' guides of 2025; PSEB''s own list not seen', false, $json$
  {"label": {"en": "Freelancer", "ur": "فری لانسر"},
   "fields": [
     {"pointer": "/name", "form": "TEXT", "most": 200, "label": {"en": "Your name, as on the CNIC", "ur": "آپ کا نام، جیسا کہ شناختی کارڈ پر ہے"}, "need": "ALWAYS"},
     {"pointer": "/cnic", "form": "CNIC", "label": {"en": "Your CNIC number", "ur": "آپ کا شناختی کارڈ نمبر"}, "need": "ALWAYS"},
     {"pointer": "/profile", "form": "TEXT", "most": 300, "label": {"en": "Page that shows your work", "ur": "آپ کا کام دکھانے والا صفحہ"}, "need": "SOUGHT"},
     {"pointer": "/payoutIban", "form": "IBAN", "label": {"en": "Account for refunds (IBAN)", "ur": "رقم کی واپسی کا کھاتہ (IBAN)"}, "need": "ALWAYS"},
     {"pointer": "/exportingSince", "form": "MONTH", "label": {"en": "Month since which it exports", "ur": "برآمدات کا پہلا مہینہ"}, "need": "ALWAYS"},
     {"pointer": "/address/line", "form": "TEXT", "most": 200, "label": {"en": "Street and house", "ur": "گلی اور مکان"}, "need": "ALWAYS"},
     {"pointer": "/address/city", "form": "TEXT", "most": 100, "label": {"en": "City", "ur": "شہر"}, "need": "ALWAYS"},
     {"pointer": "/address/province", "form": "PROVINCE", "label": {"en": "Province or territory", "ur": "صوبہ یا علاقہ"}, "need": "ALWAYS"},
     {"pointer": "/contactEmail", "form": "EMAIL", "most": 254, "label": {"en": "E-mail address", "ur": "ای میل کا پتہ"}, "need": "ALWAYS"}
   ],
   "documents": [
     {"anyOf": ["NTN_CERTIFICATE"], "label": {"en": "Certificate of your personal tax number", "ur": "آپ کے ذاتی ٹیکس نمبر کا سرٹیفکیٹ"}, "need": "ALWAYS", "bars": false},
     {"anyOf": ["CNIC_FRONT"], "label": {"en": "Your CNIC, front", "ur": "آپ کا شناختی کارڈ، سامنے کا رخ"}, "need": "ALWAYS", "bars": false},
     {"anyOf": ["CNIC_BACK"], "label": {"en": "Your CNIC, back", "ur": "آپ کا شناختی کارڈ، پچھلا رخ"}, "need": "ALWAYS", "bars": false},
     {"anyOf": ["ACCOUNT_CERTIFICATE"], "label": {"en": "Certificate of your account", "ur": "آپ کے کھاتے کا سرٹیفکیٹ"}, "need": "ALWAYS", "bars": false},
     {"anyOf": ["PROFILE"], "label": {"en": "Your profile at a platform", "ur": "کسی پلیٹ فارم پر آپ کا پروفائل"}, "need": "SOUGHT", "bars": false}
   ],
   "next": [
     {"en": "A registrar looks at the application; it may come back with questions.", "ur": "رجسٹرار درخواست دیکھتا ہے؛ وہ سوالات کے ساتھ واپس آ سکتی ہے۔"},
     {"en": "It is approved initially, and the fee is due within ninety days.", "ur": "ابتدائی منظوری ملتی ہے، اور فیس نوے دن کے اندر واجب ہے۔"},
     {"en": "When the fee is paid the firm is registered and gets its certificate.", "ur": "فیس ادا ہونے پر ادارہ درج ہوتا ہے اور سرٹیفکیٹ پاتا ہے۔"}
   ]}$json$),
  ('CALL_CENTRE', 1, '2020-07-01', 'PSEB, call centre registration (app.techdestination.com/how-to-register-callcenter, read 2026-11)', true, $json$
  {"label": {"en": "Call centre, for each location", "ur": "کال سینٹر، ہر مقام کے لیے"},
   "fields": [
     {"pointer": "/name", "form": "TEXT", "most": 200, "label": {"en": "Name, as it is registered", "ur": "نام، جیسا کہ درج ہے"}, "need": "ALWAYS"},
     {"pointer": "/ntn", "form": "NTN", "label": {"en": "National Tax Number of the business", "ur": "کاروبار کا قومی ٹیکس نمبر"}, "need": "ALWAYS"},
     {"pointer": "/cuin", "form": "CUIN", "label": {"en": "Number at SECP (CUIN)", "ur": "ایس ای سی پی کا نمبر"}, "need": "SOUGHT"},
     {"pointer": "/payoutIban", "form": "IBAN", "label": {"en": "Account for refunds (IBAN)", "ur": "رقم کی واپسی کا کھاتہ (IBAN)"}, "need": "ALWAYS"},
     {"pointer": "/exportingSince", "form": "MONTH", "label": {"en": "Month since which it exports", "ur": "برآمدات کا پہلا مہینہ"}, "need": "ALWAYS"},
     {"pointer": "/address/line", "form": "TEXT", "most": 200, "label": {"en": "Street and house", "ur": "گلی اور مکان"}, "need": "ALWAYS"},
     {"pointer": "/address/city", "form": "TEXT", "most": 100, "label": {"en": "City", "ur": "شہر"}, "need": "ALWAYS"},
     {"pointer": "/address/province", "form": "PROVINCE", "label": {"en": "Province or territory", "ur": "صوبہ یا علاقہ"}, "need": "ALWAYS"},
     {"pointer": "/contactEmail", "form": "EMAIL", "most": 254, "label": {"en": "E-mail address", "ur": "ای میل کا پتہ"}, "need": "ALWAYS"},
     {"pointer": "/parties", "form": "PARTIES", "most": 100, "label": {"en": "Directors, shareholders and beneficial owners", "ur": "ڈائریکٹر، حصہ دار اور حقیقی مالکان"}, "need": "SOUGHT"}
   ],
   "documents": [
     {"anyOf": ["NTN_CERTIFICATE"], "label": {"en": "Certificate of the tax number", "ur": "ٹیکس نمبر کا سرٹیفکیٹ"}, "need": "ALWAYS", "bars": false},
     {"anyOf": ["CNIC_FRONT"], "label": {"en": "CNIC of every party, front", "ur": "ہر فریق کا شناختی کارڈ، سامنے کا رخ"}, "need": "ALWAYS", "bars": false},
     {"anyOf": ["CNIC_BACK"], "label": {"en": "CNIC of every party, back", "ur": "ہر فریق کا شناختی کارڈ، پچھلا رخ"}, "need": "ALWAYS", "bars": false},
     {"anyOf": ["PASSPORT"], "label": {"en": "Passport of every foreign party", "ur": "ہر غیر ملکی فریق کا پاسپورٹ"}, "need": "IF_FOREIGN_PARTY", "bars": false},
     {"anyOf": ["MOA_AOA"], "label": {"en": "Memorandum and articles of association", "ur": "میمورنڈم اور آرٹیکلز آف ایسوسی ایشن"}, "need": "IF_INCORPORATED", "bars": false},
     {"anyOf": ["INCORPORATION_CERTIFICATE"], "label": {"en": "Certificate of incorporation", "ur": "انکارپوریشن کا سرٹیفکیٹ"}, "need": "IF_INCORPORATED", "bars": false},
     {"anyOf": ["FORM_29"], "label": {"en": "Form 29", "ur": "فارم 29"}, "need": "IF_INCORPORATED", "bars": false},
     {"anyOf": ["PARTNERSHIP_DEED"], "label": {"en": "Partnership deed", "ur": "شراکت نامہ"}, "need": "SOUGHT", "bars": false},
     {"anyOf": ["FIRM_REGISTRATION_CERTIFICATE"], "label": {"en": "Certificate of the firm's registration", "ur": "فرم کی رجسٹریشن کا سرٹیفکیٹ"}, "need": "SOUGHT", "bars": false},
     {"anyOf": ["BANK_STATEMENT", "ACCOUNT_CERTIFICATE"], "label": {"en": "Bank statement of six months, or a certificate of the account", "ur": "چھ ماہ کا بینک گوشوارہ، یا کھاتے کا سرٹیفکیٹ"}, "need": "ALWAYS", "bars": false},
     {"anyOf": ["SITE_PHOTO"], "label": {"en": "Photographs of the place", "ur": "جگہ کی تصاویر"}, "need": "SOUGHT", "bars": false}
   ],
   "next": [
     {"en": "A registrar looks at the application; it may come back with questions.", "ur": "رجسٹرار درخواست دیکھتا ہے؛ وہ سوالات کے ساتھ واپس آ سکتی ہے۔"},
     {"en": "It is approved initially, and the fee is due within ninety days.", "ur": "ابتدائی منظوری ملتی ہے، اور فیس نوے دن کے اندر واجب ہے۔"},
     {"en": "A provisional letter is valid for ninety days; an inspector comes; then the certificate is given.", "ur": "عارضی اجازت نوے دن کے لیے ہے؛ انسپکٹر آتا ہے؛ پھر سرٹیفکیٹ ملتا ہے۔"}
   ]}$json$),
  ('STARTUP', 1, '2020-07-01', 'Income Tax Ordinance 2001, section 2(62A); PSEB''s own list not seen', false, $json$
  {"label": {"en": "Start-up, certified on top of a registration", "ur": "اسٹارٹ اپ، رجسٹریشن کے بعد تصدیق"},
   "fields": [
     {"pointer": "/startup/firm", "form": "FIRM", "label": {"en": "The registered firm", "ur": "رجسٹرڈ ادارہ"}, "need": "ALWAYS"},
     {"pointer": "/startup/commencedOn", "form": "DAY", "label": {"en": "Day on which its business commenced", "ur": "کاروبار شروع ہونے کا دن"}, "need": "ALWAYS"},
     {"pointer": "/startup/technology", "form": "TEXT", "most": 1000, "label": {"en": "What of its products or services is driven by technology", "ur": "اس کی مصنوعات یا خدمات میں کیا ٹیکنالوجی پر مبنی ہے"}, "need": "ALWAYS"},
     {"pointer": "/startup/turnover", "form": "TURNOVER", "most": 10, "label": {"en": "Turnover of each of the last five tax years, in rupees, from the one on in which it commenced", "ur": "پچھلے پانچ ٹیکس سالوں میں سے ہر ایک کا کاروبار، روپوں میں، شروع ہونے کے سال سے"}, "need": "BY_RULE"},
     {"pointer": "/contactEmail", "form": "EMAIL", "most": 254, "label": {"en": "E-mail address", "ur": "ای میل کا پتہ"}, "need": "ALWAYS"}
   ],
   "documents": [
     {"anyOf": ["TAX_RETURN", "AUDITED_ACCOUNTS"], "label": {"en": "Tax returns or accounts of the last five tax years", "ur": "پچھلے پانچ ٹیکس سالوں کے گوشوارے یا حسابات"}, "need": "ALWAYS", "bars": false},
     {"anyOf": ["PROFILE"], "label": {"en": "A description of what the firm makes", "ur": "ادارہ جو بناتا ہے اس کی تفصیل"}, "need": "SOUGHT", "bars": false}
   ],
   "next": [
     {"en": "A registrar looks at the application; it may come back with questions.", "ur": "رجسٹرار درخواست دیکھتا ہے؛ وہ سوالات کے ساتھ واپس آ سکتی ہے۔"},
     {"en": "The firm is certified as a start-up from that day on; where a fee is published for it, it is paid first.", "ur": "ادارہ اسی دن سے اسٹارٹ اپ کے طور پر تصدیق شدہ ہوتا ہے؛ جہاں اس کی فیس شائع ہو، وہ پہلے ادا ہوتی ہے۔"},
     {"en": "The certification speaks for that tax year and the next two, and ends with the registration.", "ur": "تصدیق اسی ٹیکس سال اور اگلے دو کے لیے ہے، اور رجسٹریشن کے ساتھ ختم ہوتی ہے۔"}
   ]}$json$);
