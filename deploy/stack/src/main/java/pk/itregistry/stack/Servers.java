package pk.itregistry.stack;

/** Describes a member to who starts it or asks after it. */
record Servers(Place place, Secrets secrets) {

  Server of(Member member) {
    return switch (member) {
      case POSTGRES -> new Postgres(place, secrets, new Downloads(place));
      case KAFKA -> new Kafka(place, new Downloads(place));
      case KEYCLOAK -> new Keycloak(place, secrets, new Downloads(place));
      case REGISTRY, EXPORTS, INCENTIVES, GATEWAY -> new PackagedApp(member, place, secrets);
    };
  }
}
