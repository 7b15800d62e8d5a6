-- Rows past their use go in batches. Only the owner deletes: the role that runs calls these two
-- functions, so it can take away neither an event that nobody has got nor an answer kept for ever.
REVOKE DELETE ON idempotent_answer FROM ${app};

-- Answers whose time is over, the oldest first, by the index on kept_until.
CREATE FUNCTION sweep_answers(most integer) RETURNS bigint
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH swept AS (
    DELETE FROM idempotent_answer WHERE kept_until < now() AND ctid = ANY (ARRAY(
      SELECT ctid FROM idempotent_answer WHERE kept_until < now()
       ORDER BY kept_until LIMIT least(most, 10000)))
    RETURNING 1)
  SELECT count(*) FROM swept
$$;

-- Published events, the oldest first, by the primary key: it looks at no more rows than it may
-- take, so that a turn that finds nothing costs nothing. They were published in this order.
CREATE FUNCTION sweep_outbox(kept interval, most integer) RETURNS bigint
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH swept AS (
    DELETE FROM outbox WHERE published_at < now() - kept AND seq = ANY (ARRAY(
      SELECT seq FROM outbox ORDER BY seq LIMIT least(most, 10000)))
    RETURNING 1)
  SELECT count(*) FROM swept
$$;

REVOKE ALL ON FUNCTION sweep_answers, sweep_outbox FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sweep_answers, sweep_outbox TO ${app};
