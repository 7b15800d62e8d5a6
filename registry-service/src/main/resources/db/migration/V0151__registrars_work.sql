-- Every act on an application, as it happened: what its people see of it, and what the figures of
-- the work are counted from. Written with the act, never changed. The office is that of the officer
-- at the time. What is inner is the offices' own, and not shown to the applicant.
CREATE TABLE application_act (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  application uuid NOT NULL REFERENCES application,
  act         text NOT NULL,
  by_role     text NOT NULL,
  person      text,
  office      uuid,
  inner_act   boolean NOT NULL,
  words       text,
  at          timestamptz NOT NULL,
  day         date NOT NULL
);
CREATE INDEX application_act_of ON application_act (application, id);
CREATE INDEX application_act_by ON application_act (person, day);
CREATE INDEX application_act_on ON application_act (day);
GRANT SELECT, INSERT ON application_act TO ${app};

-- Who looks at what waits for a registrar, until when. The work is an application or a request for a
-- change. What has run out counts for nothing, and is overwritten.
CREATE TABLE assignment (
  work   uuid PRIMARY KEY,
  holder text NOT NULL,
  since  timestamptz NOT NULL,
  until  timestamptz NOT NULL,
  CHECK (since < until)
);
CREATE INDEX assignment_holder ON assignment (holder, until);
GRANT SELECT, INSERT, UPDATE (holder, since, until), DELETE ON assignment TO ${app};

-- What waits for a registrar, in the order in which it began to wait.
CREATE INDEX application_waiting ON application (state_since, id)
  WHERE state IN ('SUBMITTED', 'FEE_PAID');

-- What a registrar asks another before deciding.
CREATE TABLE second_look (
  id          uuid PRIMARY KEY,
  version     bigint NOT NULL,
  state       text NOT NULL CONSTRAINT second_look_state
    CHECK (state IN ('ASKED', 'ANSWERED', 'WITHDRAWN')),
  application uuid NOT NULL REFERENCES application,
  asked_by    text NOT NULL,
  question    text NOT NULL,
  asked_at    timestamptz NOT NULL,
  answered_by text,
  opinion     text,
  words       text,
  answered_at timestamptz
);
CREATE INDEX second_look_of ON second_look (application, id);
CREATE INDEX second_look_open ON second_look (id) WHERE state = 'ASKED';
GRANT SELECT, INSERT, UPDATE (version, state, answered_by, opinion, words, answered_at)
  ON second_look TO ${app};
