-- Public keys, for ever: what was signed must be verifiable after years.
CREATE TABLE signing_key (
  kid        text PRIMARY KEY,
  public_jwk text NOT NULL,
  first_used timestamptz NOT NULL
);
GRANT SELECT, INSERT ON signing_key TO ${app};
