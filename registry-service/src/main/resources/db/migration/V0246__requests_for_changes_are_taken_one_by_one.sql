-- When a registrar decided on a request, and in which office they worked then: what the figures of
-- the work count.
ALTER TABLE change_request ADD COLUMN decided_on date;
ALTER TABLE change_request ADD COLUMN decided_office uuid;
CREATE INDEX change_request_decided ON change_request (decided_on) WHERE decided_on IS NOT NULL;

-- What waits for a registrar, in the order in which it began to wait.
DROP INDEX change_request_queue;
CREATE INDEX change_request_queue ON change_request (state_since, id);
CREATE INDEX change_request_in_review ON change_request (state_since, id)
  WHERE state = 'IN_REVIEW';
