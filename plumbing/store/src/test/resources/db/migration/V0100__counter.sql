CREATE TABLE note (
  id        uuid PRIMARY KEY,
  version   bigint NOT NULL,
  writer    text NOT NULL,
  name      text NOT NULL,
  ntn       text NOT NULL,
  state     text NOT NULL CONSTRAINT note_state CHECK (state IN ('LEFT', 'HANDED_IN', 'SIGNED')),
  signature text
);
GRANT SELECT, INSERT, UPDATE ON note TO ${app};
