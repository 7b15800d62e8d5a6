-- Orders that wait to be served, for the officers' queue: the clock runs to service.
CREATE INDEX refund_order_to_serve ON refund_order (claim_id) WHERE state = 'ISSUED';
