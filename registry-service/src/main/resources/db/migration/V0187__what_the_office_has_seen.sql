-- How often an application was handed in, and when a document came: what came after the last time was never before the
-- office, and goes whole when it is taken out.
ALTER TABLE application ADD COLUMN handed_in integer NOT NULL DEFAULT 0;
ALTER TABLE application_document ADD COLUMN came_after integer NOT NULL DEFAULT 0;
