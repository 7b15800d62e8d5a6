-- Each row of a certificate has a place of its own in the status lists that its credential names:
-- when the row is corrected, that credential is found out, and the corrected one is not.
ALTER TABLE certificate
  ADD COLUMN status_place bigint GENERATED ALWAYS AS IDENTITY (MINVALUE 0 START WITH 0);
CREATE UNIQUE INDEX certificate_status_place ON certificate (status_place);
