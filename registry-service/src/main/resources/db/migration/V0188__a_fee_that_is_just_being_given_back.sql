-- Until when the gateway may still be giving a fee back: nobody settles it otherwise in the meantime.
ALTER TABLE fee_refund ADD COLUMN asking_until timestamptz;
