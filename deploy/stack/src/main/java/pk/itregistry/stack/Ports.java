package pk.itregistry.stack;

import java.util.List;

/** Fifteen ports in a row, all on loopback, told by the first one. */
record Ports(int base) {
  static final String HOST = "127.0.0.1";

  private static final int KAFKA_CONTROLLER = 12;
  private static final int KEYCLOAK_MANAGEMENT = 14;
  private static final int LAST = 14;

  Ports {
    if (base < 1024 || base + LAST > 65535) {
      throw new Trouble("ITR_PORT_BASE must be between 1024 and 65521, and is " + base + ".");
    }
  }

  static Ports parse(String base) {
    try {
      return new Ports(Integer.parseInt(base.strip()));
    } catch (NumberFormatException e) {
      throw new Trouble("ITR_PORT_BASE must be a number, and is \"" + base + "\".", e);
    }
  }

  int of(Member member) {
    return base + member.offset;
  }

  int kafkaController() {
    return base + KAFKA_CONTROLLER;
  }

  int keycloakManagement() {
    return base + KEYCLOAK_MANAGEMENT;
  }

  /** Every port that this member listens on. */
  List<Integer> allOf(Member member) {
    return switch (member) {
      case KAFKA -> List.of(of(member), kafkaController());
      case KEYCLOAK -> List.of(of(member), keycloakManagement());
      case POSTGRES, REGISTRY, EXPORTS, INCENTIVES, GATEWAY -> List.of(of(member));
    };
  }

  String address(Member member) {
    return HOST + ":" + of(member);
  }

  String url(Member member) {
    return "http://" + address(member);
  }

  String issuer() {
    return url(Member.KEYCLOAK) + "/realms/" + Realm.NAME;
  }
}
