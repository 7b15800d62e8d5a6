-- The owner of a firm sees what was done with its applications, and who read them.
CREATE INDEX application_startup_firm ON application (startup_firm, id)
  WHERE startup_firm IS NOT NULL;
