package pk.itregistry.plumbing.event;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pk.itregistry.kernel.identity.Uuid7;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;

/** Names the events of a write, so that another service can wait for them. Opaque outside. */
public record ConsistencyToken(String service, List<UUID> events) {
  public static final String HEADER = "Consistency-Token";
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,4000}");

  /** The token of what a transaction announced; empty when it announced nothing. */
  public static Optional<String> of(Outbox.Announced announced) {
    if (announced.ids().isEmpty()) {
      return Optional.empty();
    }
    String ids = announced.ids().stream().map(UUID::toString).collect(Collectors.joining(","));
    return Optional.of(
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString((announced.service() + " " + ids).getBytes(StandardCharsets.US_ASCII)));
  }

  /** Reads a token that some service gave. */
  static ConsistencyToken decode(String sent) {
    if (FORM.matcher(sent).matches()) {
      try {
        String inner = new String(Base64.getUrlDecoder().decode(sent), StandardCharsets.US_ASCII);
        List<String> parts = Arrays.asList(inner.split(" ", -1));
        if (parts.size() == 2) {
          return new ConsistencyToken(
              parts.getFirst(),
              Arrays.stream(parts.getLast().split(",", -1))
                  .map(id -> Uuid7.parse("event-id", id))
                  .toList());
        }
      } catch (IllegalArgumentException | Refused e) {
        // answered below, with the same words
      }
    }
    throw new Refused(
        new MalformedValue(
                "malformed-consistency-token", "must be one that a write of this system answered")
            .at(HEADER));
  }
}
