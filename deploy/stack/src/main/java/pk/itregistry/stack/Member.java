package pk.itregistry.stack;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The seven processes, in the order in which they start. */
enum Member {
  POSTGRES(10),
  KAFKA(11),
  KEYCLOAK(13),
  REGISTRY(1),
  EXPORTS(2),
  INCENTIVES(3),
  GATEWAY(0);

  /** What waits for what: a row starts together, once the row before is ready. */
  static final List<List<Member>> ROWS =
      List.of(
          List.of(POSTGRES),
          List.of(KAFKA, KEYCLOAK),
          List.of(REGISTRY, EXPORTS, INCENTIVES, GATEWAY));

  static final List<Member> SERVERS = List.of(POSTGRES, KAFKA, KEYCLOAK);

  /** The services with a database of their own. */
  static final List<Member> WITH_DATABASE = List.of(REGISTRY, EXPORTS, INCENTIVES);

  final int offset;

  Member(int offset) {
    this.offset = offset;
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Member named(String label) {
    return Arrays.stream(values())
        .filter(member -> member.label().equals(label))
        .findFirst()
        .orElseThrow(() ->
            new Trouble(
                "There is no process named %s; there are %s."
                    .formatted(
                        label,
                        Arrays.stream(values())
                            .map(Member::label)
                            .collect(Collectors.joining(", ")))));
  }
}
