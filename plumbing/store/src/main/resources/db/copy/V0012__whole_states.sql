-- A copy keeps what its owner told, whole, by version. A column stands beside it only where SQL asks
-- for it: a field that the register tells in addition needs no migration here.
ALTER TABLE firm_copy ADD COLUMN told jsonb, ADD COLUMN person_key text;
UPDATE firm_copy SET told = jsonb_strip_nulls(jsonb_build_object(
  'firmId', firm_id, 'version', version, 'ntn', ntn, 'name', name, 'kind', kind, 'owner', owner,
  'payoutIban', payout_iban, 'state', state, 'registeredOn', registered_on));
ALTER TABLE firm_copy ALTER COLUMN told SET NOT NULL, DROP COLUMN name, DROP COLUMN kind,
  DROP COLUMN payout_iban, DROP COLUMN state, DROP COLUMN registered_on;
CREATE INDEX firm_copy_person ON firm_copy (person_key) WHERE person_key IS NOT NULL;

ALTER TABLE authority_copy ADD COLUMN told jsonb;
UPDATE authority_copy SET told = jsonb_strip_nulls(jsonb_build_object(
  'authorityId', authority_id, 'version', version, 'firmId', firm_id,
  'granteeKind', grantee_kind, 'grantee', grantee, 'permissions', to_jsonb(permissions),
  'from', valid_from, 'until', valid_until, 'revoked', revoked));
ALTER TABLE authority_copy ALTER COLUMN told SET NOT NULL, DROP COLUMN permissions;

ALTER TABLE certificate_copy ADD COLUMN told jsonb;
UPDATE certificate_copy SET told = jsonb_build_object(
  'certificateId', certificate_id, 'version', version, 'firmId', firm_id, 'number', number,
  'validFrom', valid_from, 'validUntil', valid_until, 'state', state);
ALTER TABLE certificate_copy ALTER COLUMN told SET NOT NULL, DROP COLUMN number;
