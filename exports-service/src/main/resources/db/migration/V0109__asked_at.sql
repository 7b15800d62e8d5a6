-- When the tax authority was asked last about a deposit; ask_at says when it is asked next.
ALTER TABLE deposit_question ADD COLUMN asked_at timestamptz;
