package pk.itregistry.exports.line;

/** What a line states. */
public enum LineKind {
  INVOICE("invoice"),
  /** Negative; names the line that it lessens. */
  CREDIT_NOTE("credit note"),
  /** Money ahead of an invoice. */
  ADVANCE("advance");

  private final String words;

  LineKind(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
