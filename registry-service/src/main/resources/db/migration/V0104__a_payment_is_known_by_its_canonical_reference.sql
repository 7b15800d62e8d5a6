-- A payment pays one application, in whatever case its reference was sent.
ALTER TABLE application ADD COLUMN fee_reference_canonical text;
UPDATE application SET fee_reference_canonical = upper(fee_reference);
DROP INDEX application_fee;
CREATE UNIQUE INDEX application_fee ON application (fee_reference_canonical)
  WHERE fee_reference_canonical IS NOT NULL;
