package pk.itregistry.registry.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pk.itregistry.kernel.text.Folded;

/** What is read of an older register, and how its columns may be called. */
enum Column {
  OLD_NUMBER("oldNumber", true, "registration number", "registration no", "pseb number"),
  KIND("kind", true, "type", "category"),
  NAME("name", true, "company name", "firm name"),
  NTN("ntn", false, "tax number", "ntn number"),
  CNIC("cnic", false, "cnic number"),
  CUIN("cuin", false, "secp number", "incorporation number"),
  CITY("city", false),
  PROVINCE("province", false),
  REGISTERED_ON("registeredOn", true, "registration date", "date of registration"),
  CERTIFIED_FROM("certifiedFrom", false, "valid from", "issue date"),
  CERTIFIED_UNTIL("certifiedUntil", true, "valid until", "valid till", "expiry date"),
  EXPORTING_SINCE("exportingSince", false),
  PAYOUT_IBAN("payoutIban", false, "iban"),
  EMAIL("email", false, "e-mail", "email address");

  // What a download adds: sent back with the mended rows, it says nothing.
  private static final List<String> ADDED = List.of("row", "result", "firm", "problem");

  private final String title;
  private final boolean required;

  @SuppressWarnings("ImmutableEnumChecker") // the list is never changed
  private final List<String> names;

  Column(String title, boolean required, String... others) {
    this.title = title;
    this.required = required;
    this.names = Stream.concat(Stream.of(title), Stream.of(others)).map(Column::canonical).toList();
  }

  /** The column that a heading names, in any case and with any separators. */
  static Optional<Column> named(String heading) {
    String canonical = canonical(heading);
    return Arrays.stream(values()).filter(column -> column.names.contains(canonical)).findFirst();
  }

  /** Whether the heading is one that a download adds. */
  static boolean isAdded(String heading) {
    return ADDED.contains(canonical(heading));
  }

  private static String canonical(String heading) {
    return Folded.of(heading).replace(" ", "");
  }

  boolean isRequired() {
    return required;
  }

  /** As descriptions and answers name it. */
  String title() {
    return title;
  }
}
