-- Every service announces again now: its runs stand in plumbing's table.
INSERT INTO reannouncement_run (id, what, done, announced, last_id)
  SELECT id, what, done, announced, last_id FROM reannouncement;
DROP TABLE reannouncement;
