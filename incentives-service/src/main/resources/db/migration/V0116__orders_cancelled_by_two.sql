-- An order whose source is gone is cancelled by two officers; its claim gets another one later.
ALTER TABLE refund_order ADD COLUMN cancellation_reason text;
ALTER TABLE refund_order ADD COLUMN cancellation_proposed_by text;
ALTER TABLE refund_order ADD COLUMN cancellation_proposed_on date;
ALTER TABLE refund_order ADD COLUMN cancelled_by text;
ALTER TABLE refund_order ADD COLUMN cancelled_on date;
ALTER TABLE refund_order DROP CONSTRAINT refund_order_state;
ALTER TABLE refund_order ADD CONSTRAINT refund_order_state
  CHECK (state IN ('ISSUED', 'SERVED', 'SETTLED', 'PAYABLE', 'CANCELLED'));
ALTER TABLE refund_order ADD CONSTRAINT refund_order_cancelled
  CHECK ((state = 'CANCELLED') = (cancelled_by IS NOT NULL));
ALTER TABLE refund_order ADD CONSTRAINT refund_order_cancelled_by_two
  CHECK (cancelled_by IS NULL
    OR (cancellation_proposed_by IS NOT NULL AND cancelled_by <> cancellation_proposed_by));
ALTER TABLE refund_order DROP CONSTRAINT refund_order_claim_id_key;
CREATE UNIQUE INDEX refund_order_of_claim ON refund_order (claim_id) WHERE state <> 'CANCELLED';
CREATE INDEX refund_order_claim ON refund_order (claim_id, id);
