-- Dated reference data with its source. Rows are added by later migrations, never changed.
CREATE TABLE purpose_code (
  code            text NOT NULL,
  name            text NOT NULL,
  description     text NOT NULL,
  freelancer_only boolean NOT NULL,
  statistics_head text NOT NULL,
  renewal         boolean NOT NULL,
  stats_ict       boolean NOT NULL,
  stats_it_ites   boolean NOT NULL,
  cash_reward     boolean NOT NULL,
  valid_from      date NOT NULL,
  valid_to        date, -- the last day, inclusive, as the law prints it
  confidence      text NOT NULL,
  source          text NOT NULL,
  PRIMARY KEY (code, valid_from)
);

CREATE TABLE service_category (
  code   text PRIMARY KEY,
  parent text NOT NULL,
  name   text NOT NULL
);

CREATE TABLE iban_bank (
  code text PRIMARY KEY,
  name text NOT NULL
);

GRANT SELECT ON purpose_code, service_category, iban_bank TO ${app};
