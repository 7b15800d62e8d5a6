-- A firm of an older register is nobody's here until a person claims it, and that register may not
-- know where its refunds go nor since when it exports.
ALTER TABLE firm
  ALTER COLUMN owner DROP NOT NULL,
  ALTER COLUMN payout_iban DROP NOT NULL,
  ALTER COLUMN exporting_since DROP NOT NULL,
  ADD COLUMN taken_over_on date;
CREATE INDEX firm_without_owner ON firm (province, id) WHERE owner IS NULL;

-- What was sent to be imported, in batches of rows as they were read, each with what came of it.
-- The batches come before the operation that works them off; all of it goes after some weeks.
CREATE TABLE register_import (
  operation uuid PRIMARY KEY,
  dry_run   boolean NOT NULL,
  header    text NOT NULL,
  asked_by  text NOT NULL
);
GRANT SELECT, INSERT ON register_import TO ${app};

CREATE TABLE register_import_batch (
  operation   uuid NOT NULL,
  first_row   bigint NOT NULL,
  rows        text NOT NULL,
  results     text,
  received_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (operation, first_row)
);
CREATE INDEX register_import_batch_received ON register_import_batch (received_at);
GRANT SELECT, INSERT, UPDATE (results), DELETE ON register_import_batch TO ${app};

-- By which number the older register knew a firm, in its canonical form, and what it said of it.
CREATE TABLE imported_firm (
  old_number    text PRIMARY KEY,
  stated_number text NOT NULL,
  firm_id       uuid NOT NULL UNIQUE REFERENCES firm,
  digest        text NOT NULL,
  contact_email text,
  operation     uuid NOT NULL
);
GRANT SELECT, INSERT ON imported_firm TO ${app};

-- A dry run enters nothing: these are the numbers that its earlier rows would have entered.
CREATE TABLE import_dry_number (
  operation uuid NOT NULL,
  number    text NOT NULL,
  digest    text NOT NULL,
  PRIMARY KEY (operation, number)
);
GRANT SELECT, INSERT, DELETE ON import_dry_number TO ${app};
