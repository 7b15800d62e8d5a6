package pk.itregistry.exports.line;

/** How the work was engaged, for policy analysis. */
public enum EngagementType {
  PROJECT,
  FIXED_SALARY_REMOTE
}
