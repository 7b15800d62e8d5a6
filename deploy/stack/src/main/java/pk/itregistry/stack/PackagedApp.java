package pk.itregistry.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One of our own services, from its packaged jars. It runs from a copy in the data folder, so that
 * a build does not pull the jars from under a running process.
 */
record PackagedApp(Member member, Place place, Secrets secrets) implements Server {

  static Path packaged(Place place, Member member) {
    String module =
        switch (member) {
          case REGISTRY, EXPORTS, INCENTIVES -> member.label() + "-service";
          case GATEWAY -> "gateway";
          case POSTGRES, KAFKA, KEYCLOAK ->
              throw new IllegalArgumentException(member + " is not a service of ours");
        };
    return place.root().resolve(module).resolve("target/quarkus-app");
  }

  static void requirePackaged(Place place, Member member) {
    Path jar = packaged(place, member).resolve("quarkus-run.jar");
    if (!Files.exists(jar)) {
      throw new Trouble(
          "%s is not built (no %s): ./dev up builds it.".formatted(member.label(), jar));
    }
  }

  private Path app() {
    return place.work(member).resolve("app");
  }

  @Override
  public void prepare() {
    requirePackaged(place, member);
    try {
      Disk.deleteTree(app());
      Disk.folder(app());
      Disk.copyTree(packaged(place, member), app());
    } catch (IOException e) {
      throw new Trouble("Cannot copy " + packaged(place, member) + " to " + app() + ".", e);
    }
  }

  @Override
  public List<String> command() {
    return Jvm.command(
        List.of(
            "-Xms48m",
            "-Xmx256m",
            "-XX:MaxMetaspaceSize=192m",
            "-XX:ReservedCodeCacheSize=64m",
            "--enable-native-access=ALL-UNNAMED"),
        "-jar",
        app().resolve("quarkus-run.jar").toString());
  }

  @Override
  public Map<String, String> environment() {
    var environment = new TreeMap<String, String>();
    environment.put("QUARKUS_PROFILE", "demo");
    environment.put("QUARKUS_HTTP_HOST", Ports.HOST);
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(place.ports().of(member)));
    environment.put("ITR_ISSUER", place.ports().issuer());
    if (member == Member.GATEWAY) {
      environment.put("ITR_PUBLIC_URL", place.ports().url(Member.GATEWAY));
      environment.put("ITR_REGISTRY_URL", place.ports().url(Member.REGISTRY));
      environment.put("ITR_EXPORTS_URL", place.ports().url(Member.EXPORTS));
      environment.put("ITR_INCENTIVES_URL", place.ports().url(Member.INCENTIVES));
    } else {
      environment.putAll(stores());
    }
    if (member == Member.REGISTRY || member == Member.EXPORTS) {
      environment.put("ITR_PERSON_SECRET", secrets.get("person.secret"));
    }
    switch (member) {
      case REGISTRY -> {
        environment.put("ITR_PUBLIC_URL", place.ports().url(Member.GATEWAY));
        environment.put("ITR_SIGNING_KEY", Keys.at(place.certificateKey()).toJSONString());
      }
      case EXPORTS ->
          environment.put("ITR_SIGNING_KEY", Keys.at(place.receiptKey()).toJSONString());
      default -> {}
    }
    return environment;
  }

  private Map<String, String> stores() {
    String owner = member.label() + "_owner";
    String app = member.label() + "_app";
    return Map.of(
        "ITR_DB_URL",
            "jdbc:postgresql://%s/%s"
                .formatted(place.ports().address(Member.POSTGRES), member.label()),
        "ITR_DB_USER", app,
        "ITR_DB_PASSWORD", secrets.get("database." + app + ".password"),
        "ITR_DB_OWNER_USER", owner,
        "ITR_DB_OWNER_PASSWORD", secrets.get("database." + owner + ".password"),
        "ITR_DB_CONNECTIONS", Integer.toString(connections()),
        "KAFKA_BOOTSTRAP_SERVERS", place.ports().address(Member.KAFKA),
        "ITR_TOPIC_PREFIX", "");
  }

  private static int connections() {
    return Math.clamp(4L * Runtime.getRuntime().availableProcessors(), 8, 24);
  }

  @Override
  public boolean ready() {
    return Web.isOk(place.ports().url(member) + "/q/health/ready");
  }
}
