-- The public search finds the few that were not active on a past day without looking at all others.
CREATE INDEX firm_version_not_active ON firm_version (state, firm_id) INCLUDE (holds_from)
  WHERE state <> 'ACTIVE';
