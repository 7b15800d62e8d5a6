package pk.itregistry.incentives.payment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pk.itregistry.incentives.bankmessage.BankReport;
import pk.itregistry.incentives.bankmessage.BankReport.Names;
import pk.itregistry.incentives.bankmessage.BankReport.Reported;
import pk.itregistry.incentives.payment.PaymentFiles.Attempt;
import pk.itregistry.kernel.identity.PaymentAdviceId;
import pk.itregistry.kernel.text.Canonical;

/** Which of our payments the entries of a message name, in whatever spelling our ids come back. */
final class NamedPayments {
  private static final Named NOTHING = new Named(null, null);

  private final Map<String, Attempt> known;

  private NamedPayments(Map<String, Attempt> known) {
    this.known = known;
  }

  /**
   * The attempt that an entry names, and what does not fit in how it names it.
   *
   * @param attempt null when it is none of ours
   */
  record Named(@Nullable Attempt attempt, @Nullable String contradiction) {}

  /**
   * Looks up all ids of a message at once.
   *
   * @param attempts of the payments given to the bank that sent it, by their end-to-end ids
   */
  static NamedPayments in(BankReport report, Function<Set<String>, List<Attempt>> attempts) {
    Set<String> told =
        report.payments().stream()
            .map(Reported::names)
            .flatMap(names -> Stream.of(names.own(), names.sentIn()))
            .flatMap(Collection::stream)
            .map(NamedPayments::asOurs)
            .collect(Collectors.toSet());
    Map<String, Attempt> known = new HashMap<>();
    attempts.apply(told).forEach(attempt -> known.put(attempt.endToEndId(), attempt));
    return new NamedPayments(known);
  }

  // We write our ids in small letters and digits; whatever spelling they come back in, they are
  // the same.
  private static String asOurs(String told) {
    return Canonical.of(told).toLowerCase(Locale.ROOT);
  }

  Set<PaymentAdviceId> advices() {
    return known.values().stream().map(Attempt::advice).collect(Collectors.toSet());
  }

  Named of(Reported payment) {
    Names names = payment.names();
    List<Attempt> own = ours(names.own());
    List<Attempt> sentIn = ours(names.sentIn());
    if (!own.isEmpty()) {
      return one(own, "Its ids name more than one of our payments.");
    }
    if (sentIn.isEmpty()) {
      return NOTHING;
    }
    if (!names.own().isEmpty()) {
      return new Named(sentIn.getFirst(), "It names another payment in a file of ours.");
    }
    return names.alone()
        ? one(sentIn, "Its file and its batch are two of ours.")
        : new Named(sentIn.getFirst(), "It is one of several in a file that holds one.");
  }

  private static Named one(List<Attempt> named, String otherwise) {
    return new Named(named.getFirst(), named.size() == 1 ? null : otherwise);
  }

  private List<Attempt> ours(List<String> ids) {
    return ids.stream()
        .map(NamedPayments::asOurs)
        .filter(known::containsKey)
        .map(known::get)
        .distinct()
        .toList();
  }
}
