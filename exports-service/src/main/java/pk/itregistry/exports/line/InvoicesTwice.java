package pk.itregistry.exports.line;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import pk.itregistry.exports.Warning;
import pk.itregistry.exports.Warning.Code;
import pk.itregistry.kernel.text.Canonical;
import pk.itregistry.kernel.text.Folded;

/**
 * Finds an invoice that stands more than once. It is known by its number in canonical form, per
 * buyer by the name's folded form; an advance without a number by contract, currency and amount.
 */
final class InvoicesTwice {
  private static final int MOST_NAMED = 5;

  private final List<Optional<Known>> lines;
  private final Map<Known, List<String>> places = new LinkedHashMap<>();

  /** By what an invoice, an advance or a credit note is known. */
  record Known(LineKind kind, String number, String buyer) {}

  /** One in another return, and the words for its place. */
  record Standing(Known known, String place) {}

  InvoicesTwice(List<StatedLine> stated) {
    lines = stated.stream().map(InvoicesTwice::known).toList();
    for (int i = 0; i < lines.size(); i++) {
      String at = "/lines/" + i;
      lines.get(i).ifPresent(known -> placesOf(known).add(at));
    }
  }

  private static Optional<Known> known(StatedLine line) {
    String buyer = Folded.of(line.buyer().name());
    String number = line.invoiceNumber() == null ? "" : Canonical.of(line.invoiceNumber());
    if (!number.isEmpty()) {
      return Optional.of(new Known(line.kind(), number, buyer));
    }
    String terms =
        "%s %s %s"
            .formatted(
                Canonical.of(Objects.requireNonNullElse(line.contractRef(), "")),
                line.currency(),
                line.amount().stripTrailingZeros().toPlainString());
    return line.kind() == LineKind.ADVANCE
        ? Optional.of(new Known(line.kind(), terms, buyer))
        : Optional.empty();
  }

  private List<String> placesOf(Known known) {
    return places.computeIfAbsent(known, _ -> new ArrayList<>());
  }

  /** The canonical numbers that may stand in other returns too. */
  List<String> numbers() {
    return places.keySet().stream().map(Known::number).distinct().toList();
  }

  void add(List<Standing> elsewhere) {
    for (Standing standing : elsewhere) {
      List<String> known = places.get(standing.known());
      if (known != null) {
        known.add(standing.place());
      }
    }
  }

  /** One for each line whose invoice stands elsewhere too, with the other places. */
  List<Warning> warnings() {
    List<Warning> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String at = "/lines/" + i;
      lines.get(i).ifPresent(known -> warn(at, known, found));
    }
    return found;
  }

  private void warn(String at, Known known, List<Warning> found) {
    List<String> all = placesOf(known);
    if (all.size() < 2) {
      return;
    }
    List<String> others =
        all.stream().filter(place -> !place.equals(at)).limit(MOST_NAMED).toList();
    int more = all.size() - 1 - others.size();
    found.add(
        new Warning(
            at + (known.kind() == LineKind.ADVANCE ? "" : "/invoiceNumber"),
            Code.INVOICE_TWICE,
            "The same %s of this buyer stands at %s%s; expected: each once."
                .formatted(
                    known.kind().words(),
                    String.join(", ", others),
                    more == 0 ? "" : " and %,d more".formatted(more))));
  }
}
