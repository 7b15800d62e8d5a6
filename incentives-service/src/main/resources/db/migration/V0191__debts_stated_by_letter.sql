-- What the tax authority answered by letter, of a firm that it cannot be asked about by a tax number.
ALTER TABLE refund_order ADD COLUMN stated_debts jsonb;
