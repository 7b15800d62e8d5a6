package pk.itregistry.plumbing.event;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;

/** Names the events of a write, so that another service can wait for them. Opaque outside. */
public record ConsistencyToken(String service, List<UUID> events) {
  public static final String HEADER = "Consistency-Token";

  // So that a token stays shorter than what is taken, and far shorter than what headers may be.
  static final int MOST = 150;

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,4000}");
  private static final Pattern SERVICE = Pattern.compile("[a-z]{1,20}");
  private static final int ID_BYTES = 16;
  private static final byte END_OF_NAME = ' ';

  /** The token of what a transaction announced; empty when it announced nothing. */
  public static Optional<String> of(Outbox.Announced announced) {
    if (announced.ids().isEmpty()) {
      return Optional.empty();
    }
    // Of very many the last: they are sent in this order, so on every partition that one of the
    // last went to, all the earlier ones have arrived before it.
    List<UUID> all = announced.ids();
    List<UUID> named = all.subList(Math.max(0, all.size() - MOST), all.size());
    byte[] service = announced.service().getBytes(StandardCharsets.US_ASCII);
    ByteBuffer token = ByteBuffer.allocate(service.length + 1 + named.size() * ID_BYTES);
    token.put(service).put(END_OF_NAME);
    named.forEach(
        id -> token.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()));
    return Optional.of(Base64.getUrlEncoder().withoutPadding().encodeToString(token.array()));
  }

  /** Reads a token that some service gave. */
  static ConsistencyToken decode(String sent) {
    if (FORM.matcher(sent).matches()) {
      try {
        return read(ByteBuffer.wrap(Base64.getUrlDecoder().decode(sent)));
      } catch (IllegalArgumentException e) {
        // answered below, with the same words
      }
    }
    throw new Refused(
        new MalformedValue(
                "malformed-consistency-token", "must be one that a write of this system answered")
            .at(HEADER));
  }

  private static ConsistencyToken read(ByteBuffer token) {
    StringBuilder service = new StringBuilder();
    while (token.hasRemaining()) {
      byte next = token.get();
      if (next == END_OF_NAME) {
        break;
      }
      service.append((char) next);
    }
    if (!SERVICE.matcher(service).matches()
        || !token.hasRemaining()
        || token.remaining() % ID_BYTES != 0) {
      throw new IllegalArgumentException("no token of ours");
    }
    List<UUID> events = new ArrayList<>();
    while (token.hasRemaining()) {
      events.add(new UUID(token.getLong(), token.getLong()));
    }
    return new ConsistencyToken(service.toString(), List.copyOf(events));
  }
}
