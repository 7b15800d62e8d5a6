-- A message is known by its bank, its kind and its id, whatever spelling the id comes in; it is kept
-- byte for byte, for it may be written in any encoding.
ALTER TABLE bank_report ADD COLUMN message_key text;
ALTER TABLE bank_report ADD COLUMN sent bytea;
UPDATE bank_report
  SET message_key = upper(message_id), sent = convert_to(xml, 'UTF8');
ALTER TABLE bank_report ALTER COLUMN message_key SET NOT NULL;
ALTER TABLE bank_report ALTER COLUMN sent SET NOT NULL;
ALTER TABLE bank_report DROP COLUMN xml;
ALTER TABLE bank_report DROP CONSTRAINT bank_report_bank_message_id_key;
ALTER TABLE bank_report ADD UNIQUE (bank, message, message_key);

-- What a message says of one payment, as it was said, and what became of it.
CREATE TABLE bank_entry (
  id            uuid PRIMARY KEY,
  version       bigint NOT NULL,
  report_id     uuid NOT NULL REFERENCES bank_report,
  position      integer NOT NULL,
  pointer       text NOT NULL,
  told_id       text,
  advice_id     uuid REFERENCES payment_advice,
  attempt       integer,
  end_to_end_id text,
  fate          text NOT NULL,
  bank_status   text NOT NULL,
  reason        text,
  reason_text   text,
  amount        numeric(23, 5),
  charge        numeric(23, 5),
  currency      text,
  on_day        date,
  state         text NOT NULL,
  obstacle      text,
  remark        text,
  received_at   timestamptz NOT NULL,
  outcome       text,
  note          text,
  resolved_by   text,
  CONSTRAINT bank_entry_state
    CHECK (state IN ('RECEIVED', 'TAKEN', 'ALREADY_KNOWN', 'NOTED', 'NOT_OURS', 'WAITING',
                     'RESOLVED')),
  UNIQUE (report_id, position)
);
CREATE INDEX bank_entry_waiting ON bank_entry (id) WHERE state = 'WAITING';
CREATE INDEX bank_entry_state_id ON bank_entry (state, id);
CREATE INDEX bank_entry_advice ON bank_entry (advice_id, id) WHERE advice_id IS NOT NULL;
GRANT SELECT, INSERT, UPDATE ON bank_entry TO ${app};
