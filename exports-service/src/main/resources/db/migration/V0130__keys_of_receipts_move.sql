-- The keys of receipts stand where those of all signatures do (db/signing). None is lost.
INSERT INTO signing_key (kid, public_jwk, first_used) SELECT kid, public_jwk, first_used FROM receipt_key;
DROP TABLE receipt_key;
