-- What every service with a database has: events out and in, kept answers, audit, business time.
-- ${app} is the role that the service runs as; it owns nothing.
GRANT USAGE ON SCHEMA public TO ${app};

CREATE TABLE outbox (
  seq          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id           uuid NOT NULL UNIQUE,
  type         text NOT NULL,
  subject      text NOT NULL,
  event        text NOT NULL,
  written_at   timestamptz NOT NULL DEFAULT now(),
  published_at timestamptz
);
CREATE INDEX outbox_unpublished ON outbox (seq) WHERE published_at IS NULL;
GRANT SELECT, INSERT, UPDATE (published_at) ON outbox TO ${app};

CREATE TABLE inbox (
  event_id    uuid PRIMARY KEY,
  source      text NOT NULL,
  type        text NOT NULL,
  received_at timestamptz NOT NULL DEFAULT now()
);
GRANT SELECT, INSERT ON inbox TO ${app};

CREATE TABLE parked_event (
  seq       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  event_id  uuid NOT NULL UNIQUE,
  source    text NOT NULL,
  type      text NOT NULL,
  subject   text NOT NULL,
  event     text NOT NULL,
  reason    text NOT NULL,
  parked_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX parked_event_subject ON parked_event (source, subject);
GRANT SELECT, INSERT, DELETE ON parked_event TO ${app};

-- When each partition of another service's topic last gave a sign of life.
CREATE TABLE heard_of (
  source    text NOT NULL,
  partition integer NOT NULL,
  at        timestamptz NOT NULL,
  PRIMARY KEY (source, partition)
);
GRANT SELECT, INSERT, UPDATE ON heard_of TO ${app};

CREATE TABLE idempotent_answer (
  scope       bytea NOT NULL,
  key         text NOT NULL,
  payload     text NOT NULL,
  status      integer NOT NULL,
  headers     text NOT NULL,
  body        text NOT NULL,
  answered_at timestamptz NOT NULL DEFAULT now(),
  kept_until  timestamptz,
  PRIMARY KEY (scope, key)
);
CREATE INDEX idempotent_answer_kept_until ON idempotent_answer (kept_until)
  WHERE kept_until IS NOT NULL;
GRANT SELECT, INSERT, DELETE ON idempotent_answer TO ${app};

CREATE TABLE audit_entry (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at             timestamptz NOT NULL,
  operation      text NOT NULL,
  actor          text NOT NULL,
  client         text NOT NULL,
  path           text NOT NULL,
  payload_sha256 text NOT NULL,
  status         integer NOT NULL,
  trace_id       text NOT NULL,
  digest         bytea NOT NULL
);
GRANT SELECT, INSERT ON audit_entry TO ${app};

CREATE TABLE audit_link (
  position bigint PRIMARY KEY,
  entry    bigint NOT NULL UNIQUE REFERENCES audit_entry,
  hash     bytea NOT NULL
);
GRANT SELECT, INSERT ON audit_link TO ${app};

CREATE TABLE business_time (
  only_row       boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  offset_seconds bigint NOT NULL DEFAULT 0 CHECK (offset_seconds >= 0)
);
INSERT INTO business_time DEFAULT VALUES;
GRANT SELECT, UPDATE ON business_time TO ${app};
