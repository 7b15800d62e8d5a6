-- What in the certificate that holds now was accepted and still deserves a look, as JSON.
ALTER TABLE remittance ADD COLUMN warnings text NOT NULL DEFAULT '[]';
