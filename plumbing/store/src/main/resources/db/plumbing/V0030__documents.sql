-- Documents. A content stands once, by its SHA-256, at a place on a shelf: in parts in this database, or as an object in
-- a bucket. It stays as long as a thing refers to it. A place is first noted as one to be cleared, then written, then
-- taken from that list in the statement that makes it a content: whatever dies in between, the list knows of it.
CREATE TABLE stored_content (
  sha256     bytea PRIMARY KEY CHECK (length(sha256) = 32),
  form       text NOT NULL,
  length     bigint NOT NULL CHECK (length > 0),
  shelf      text NOT NULL CHECK (shelf IN ('DATABASE', 'BUCKET')),
  place      uuid NOT NULL UNIQUE,
  -- When it was put here, or a reference to it went; none once it was found to be referred to since.
  touched_at timestamptz DEFAULT now()
);
CREATE INDEX stored_content_touched_at ON stored_content (touched_at) WHERE touched_at IS NOT NULL;
GRANT SELECT, INSERT, UPDATE (touched_at) ON stored_content TO ${app};

CREATE TABLE content_reference (
  thing  uuid PRIMARY KEY,
  sha256 bytea NOT NULL REFERENCES stored_content
);
CREATE INDEX content_reference_sha256 ON content_reference (sha256);
GRANT SELECT, INSERT, DELETE ON content_reference TO ${app};

CREATE TABLE content_part (
  place    uuid NOT NULL,
  position integer NOT NULL CHECK (position >= 0),
  bytes    bytea NOT NULL CHECK (length(bytes) BETWEEN 1 AND 524288),
  PRIMARY KEY (place, position)
);
-- Documents are packed already: to try it again costs time and gains nothing.
ALTER TABLE content_part ALTER COLUMN bytes SET STORAGE EXTERNAL;
GRANT SELECT, INSERT ON content_part TO ${app};

CREATE TABLE content_to_clear (
  place uuid PRIMARY KEY,
  shelf text NOT NULL,
  since timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX content_to_clear_since ON content_to_clear (since);
GRANT SELECT, INSERT, UPDATE (since), DELETE ON content_to_clear TO ${app};

-- Only the owner deletes: the role that runs can take away neither what something refers to nor the parts of a content.
-- The reference's foreign key has the last word where one comes in at the same moment; then the whole turn waits for the
-- next one.
CREATE FUNCTION sweep_contents(unused interval, most integer) RETURNS bigint
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE stored_content c SET touched_at = NULL
   WHERE c.touched_at <= now() - unused
     AND EXISTS (SELECT FROM content_reference r WHERE r.sha256 = c.sha256);
  WITH gone AS (
    DELETE FROM stored_content c
     WHERE c.touched_at <= now() - unused
       AND NOT EXISTS (SELECT FROM content_reference r WHERE r.sha256 = c.sha256)
       AND c.sha256 = ANY (ARRAY(
         SELECT o.sha256 FROM stored_content o
          WHERE o.touched_at <= now() - unused ORDER BY o.touched_at LIMIT least(most, 1000)))
    RETURNING c.place, c.shelf),
  noted AS (
    INSERT INTO content_to_clear (place, shelf) SELECT place, shelf FROM gone RETURNING 1)
  SELECT count(*) FROM noted
$$;

CREATE FUNCTION clear_content_parts(cleared uuid) RETURNS boolean
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DELETE FROM content_part
   WHERE place = cleared AND NOT EXISTS (SELECT FROM stored_content WHERE place = cleared);
  SELECT true
$$;

REVOKE ALL ON FUNCTION sweep_contents, clear_content_parts FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sweep_contents, clear_content_parts TO ${app};
