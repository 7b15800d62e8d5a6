-- Long work that somebody asked for, and how far it has come. What it works on, its feature keeps
-- under the same id. A piece and the progress that it is are one transaction.
CREATE TABLE operation (
  id         uuid PRIMARY KEY,
  version    bigint NOT NULL DEFAULT 0,
  kind       text NOT NULL,
  state      text NOT NULL CONSTRAINT operation_state CHECK (state IN ('RUNNING', 'DONE', 'STOPPED')),
  asked_by   text NOT NULL,
  asked_at   timestamptz NOT NULL DEFAULT now(),
  begun_at   timestamptz,
  ended_at   timestamptz,
  total      bigint NOT NULL CHECK (total >= 0),
  done       bigint NOT NULL DEFAULT 0 CHECK (done <= total),
  outcomes   jsonb NOT NULL DEFAULT '{}',
  -- A piece that failed is tried again, later each time, so that others go on meanwhile.
  failures   integer NOT NULL DEFAULT 0,
  not_before timestamptz NOT NULL DEFAULT now(),
  -- When a piece was done last, or it was asked for: each has its turn.
  worked_at  timestamptz NOT NULL DEFAULT now(),
  CHECK ((state = 'RUNNING') = (ended_at IS NULL))
);
CREATE INDEX operation_running ON operation (worked_at, id) WHERE state = 'RUNNING';
GRANT SELECT, INSERT ON operation TO ${app};
GRANT UPDATE (version, state, begun_at, ended_at, done, outcomes, failures, not_before,
  worked_at)
  ON operation TO ${app};
