package pk.itregistry.exports.line;

/** What a line states. */
public enum LineKind {
  INVOICE,
  /** Negative; names the line that it lessens. */
  CREDIT_NOTE,
  /** Money ahead of an invoice. */
  ADVANCE
}
