-- What one filing of a single line leaves behind, as inserts only: one transaction, each statement
-- prepared once. Ids are made by the server; the long texts are those of a real filing.
\set number :used + :taken * :clients + :client_id
\set taken :taken + 1
\set firm :number % :firms
\set month :number / :firms
BEGIN;
INSERT INTO export_return (id, version, firm_id, period, period_start, nil, line_count, filed_at, state) VALUES (uuidv7(), 1, ('01900000-0000-7000-8000-' || lpad(to_hex(:firm::int), 12, '0'))::uuid, to_char(date '2015-01-01' + :month::int * interval '1 month', 'YYYY-MM'), date '2015-01-01' + :month::int * interval '1 month', false, 1, now(), 'FILED') RETURNING id AS return_id, firm_id AS firm_id, period AS period, period_start AS period_start \gset
INSERT INTO obligation (firm_id, period, period_start, return_id, filed_on) VALUES (:firm_id::uuid, :period, :period_start::date, :return_id::uuid, current_date);
INSERT INTO return_line (id, return_id, firm_id, period, period_start, position, kind, buyer_name, buyer_country, contract_ref, invoice_number, invoice_date, service_category, purpose_code, engagement_type, currency, amount, live) VALUES (uuidv7(), :return_id::uuid, :firm_id::uuid, :period, :period_start::date, 0, 'INVOICE', 'Acme Components Inc.', 'US', 'MSA-2015-04', 'INV-' || :number, :period_start::date, 'SOFTWARE_DEVELOPMENT', '9184', 'PROJECT', 'USD', 1000.00, true);
INSERT INTO return_version (return_id, version, state, nil, line_count, lines, declarant, sha256, received_at, actor) VALUES (:return_id::uuid, 1, 'FILED', false, 1, :lines, 'Ayesha Khan', :sha256, now(), :actor);
INSERT INTO receipt (id, return_id, firm_id, period, version, sha256, received_at, kid, jws, caller, idempotency_key) VALUES (uuidv7(), :return_id::uuid, :firm_id::uuid, :period, 1, :sha256, now(), :kid, :jws, :caller, :run || '-' || :number);
INSERT INTO outbox (id, type, subject, event) VALUES (uuidv7(), 'pk.itregistry.exports.return.filed.v1', :return_id, :event);
INSERT INTO idempotent_answer (scope, key, payload, status, headers, body) VALUES (sha256(:number::text::bytea), :run || '-' || :number, :sha256, 201, :headers, :body);
INSERT INTO audit_entry (at, operation, actor, client, path, payload_sha256, status, trace_id, digest) VALUES (now(), 'fileReturn', :actor, 'portal-ledgerly', :path, :sha256, 201, :trace, sha256(:number::text::bytea));
COMMIT;
