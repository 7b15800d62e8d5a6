-- Letters to people, from the act that queues one until it is sent, or given up and dealt with.
CREATE TABLE notice (
  id            uuid PRIMARY KEY,
  version       bigint NOT NULL,
  state         text NOT NULL CONSTRAINT notice_state
    CHECK (state IN ('WAITING', 'SENT', 'GIVEN_UP', 'SET_ASIDE')),
  kind          text NOT NULL,
  case_number   text NOT NULL,
  address       text,
  day           date,
  -- What lets its reader in; gone once the letter is.
  code          text,
  occasion      text CONSTRAINT notice_occasion UNIQUE,
  queued_at     timestamptz NOT NULL,
  waiting_since timestamptz NOT NULL,
  tries         integer NOT NULL,
  next_try      timestamptz,
  fault         text,
  sent_at       timestamptz,
  CONSTRAINT notice_waits_for_its_turn CHECK ((state = 'WAITING') = (next_try IS NOT NULL))
);
CREATE INDEX notice_due ON notice (next_try) WHERE state = 'WAITING';
CREATE INDEX notice_in_state ON notice (state, id);
CREATE INDEX notice_past_its_use ON notice (queued_at) WHERE state IN ('SENT', 'SET_ASIDE');
GRANT SELECT, INSERT,
  UPDATE (version, state, address, code, waiting_since, tries, next_try, fault, sent_at)
  ON notice TO ${app};

-- What reached its reader, or was set aside, goes after a while, the oldest first.
CREATE FUNCTION sweep_notices(kept interval, most integer) RETURNS bigint
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH swept AS (
    DELETE FROM notice WHERE ctid = ANY (ARRAY(
      SELECT ctid FROM notice WHERE state IN ('SENT', 'SET_ASIDE') AND queued_at < now() - kept
       ORDER BY queued_at LIMIT least(most, 10000)))
    RETURNING 1)
  SELECT count(*) FROM swept
$$;
REVOKE ALL ON FUNCTION sweep_notices FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sweep_notices TO ${app};

-- A firm's address is that of the application it was born of.
CREATE INDEX application_of_firm ON application (firm_id) WHERE firm_id IS NOT NULL;
