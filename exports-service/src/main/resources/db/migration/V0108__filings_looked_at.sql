-- The first day on which the firm says that it exported: nothing was ever owed or filed for before it.
ALTER TABLE filer ADD COLUMN exporting_since date;

-- By what an invoice is known, per buyer: the number's canonical and the name's folded form.
ALTER TABLE return_line ADD COLUMN invoice_canonical text;
ALTER TABLE return_line ADD COLUMN buyer_folded text;
CREATE INDEX return_line_invoice ON return_line (firm_id, invoice_canonical) WHERE live;

-- What in a version was taken in and still deserves a look, as JSON.
ALTER TABLE return_version ADD COLUMN warnings text NOT NULL DEFAULT '[]';
