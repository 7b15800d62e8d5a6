-- Asked-for runs through all things of a kind, which are announced again, and how far they came.
CREATE TABLE reannouncement_run (
  id        uuid PRIMARY KEY,
  what      text NOT NULL,
  done      boolean NOT NULL DEFAULT false,
  announced bigint NOT NULL DEFAULT 0,
  last_id   uuid
);
CREATE INDEX reannouncement_run_waiting ON reannouncement_run (id) WHERE NOT done;
GRANT SELECT, INSERT, UPDATE (done, announced, last_id) ON reannouncement_run TO ${app};
