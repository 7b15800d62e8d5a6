-- An inspector takes out what was photographed by mistake: its content goes at once, and the row
-- with the report, as those do that the report does not name.
ALTER TABLE inspection_photo ADD COLUMN removed_at timestamptz;
GRANT UPDATE (removed_at) ON inspection_photo TO ${app};
