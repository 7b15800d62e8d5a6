-- What nobody answered in time is looked for, so that whom it was for is forgotten.
CREATE INDEX invitation_open ON invitation (expires_on) WHERE state = 'OPEN';
