-- One payment pays one thing, an application or a renewal, in whatever case its reference was sent.
CREATE TABLE fee_payment (
  reference text PRIMARY KEY,
  paid_for  uuid NOT NULL
);
INSERT INTO fee_payment
  SELECT fee_reference_canonical, id FROM application WHERE fee_reference_canonical IS NOT NULL;
DROP INDEX application_fee;
GRANT SELECT, INSERT ON fee_payment TO ${app};
