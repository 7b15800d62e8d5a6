package pk.itregistry.conformance;

/**
 * One way in which an answer is not what the document promises.
 *
 * @param operation the documented operation, or method and path where there is none
 */
public record Deviation(Kind kind, String operation, String detail) {

  /** What was promised otherwise. */
  public enum Kind {
    UNKNOWN_OPERATION,
    UNDOCUMENTED_STATUS,
    UNDOCUMENTED_MEDIA_TYPE,
    BODY_OFF_SCHEMA,
    HEADER_MISSING,
    HEADER_OFF_SCHEMA,
    UNDOCUMENTED_PROBLEM
  }

  @Override
  public String toString() {
    return "%s %s: %s".formatted(kind, operation, detail);
  }
}
