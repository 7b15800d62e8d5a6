-- The documents of applications; their contents are plumbing's (V0030). One that was taken out stays as a row.
CREATE TABLE application_document (
  id          uuid PRIMARY KEY,
  version     bigint NOT NULL,
  application uuid NOT NULL REFERENCES application,
  state       text NOT NULL CONSTRAINT application_document_state CHECK (state IN ('ATTACHED', 'REMOVED')),
  kind        text NOT NULL,
  file_name   text NOT NULL,
  form        text NOT NULL,
  length      bigint NOT NULL CHECK (length > 0),
  sha256      text NOT NULL,
  attached_at timestamptz NOT NULL,
  attached_by text NOT NULL,
  removed_at  timestamptz,
  removed_by  text
);
CREATE INDEX application_document_application ON application_document (application, id);
GRANT SELECT, INSERT, UPDATE (version, state, removed_at, removed_by) ON application_document TO ${app};
