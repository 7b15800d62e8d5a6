-- What exports-service tells of remittances: the newest state of each.
CREATE TABLE remittance_copy (
  remittance_id       uuid PRIMARY KEY,
  version             bigint NOT NULL,
  firm_id             uuid,
  bank                text NOT NULL,
  txn_ref             text NOT NULL,
  prc_number          text NOT NULL,
  realised_on         date NOT NULL,
  purpose_code        text NOT NULL,
  currency            text NOT NULL,
  total_fcy           numeric(24, 8) NOT NULL,
  gross_pkr           numeric(19, 2),
  withheld_section    text,
  withheld_rate       numeric(9, 6),
  withheld_pkr        numeric(19, 2),
  cpr_number          text,
  tax_paid_on         date,
  deposit_confirmed   boolean NOT NULL,
  state               text NOT NULL
);
CREATE INDEX remittance_copy_firm ON remittance_copy (firm_id, remittance_id)
  WHERE firm_id IS NOT NULL;
GRANT SELECT, INSERT, UPDATE ON remittance_copy TO ${app};
