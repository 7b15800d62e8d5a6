package pk.itregistry.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keycloak over the stack's own PostgreSQL, and the realm in it. */
final class Keycloak implements Server {
  private final Place place;
  private final Secrets secrets;
  private final Downloads downloads;

  Keycloak(Place place, Secrets secrets, Downloads downloads) {
    this.place = place;
    this.secrets = secrets;
    this.downloads = downloads;
  }

  @Override
  public Member member() {
    return Member.KEYCLOAK;
  }

  /** Keycloak prepares itself once for its database; all data folders share the result. */
  @Override
  public void prepare() {
    Path installed = downloads.keycloak();
    Path built = installed.resolve("built");
    if (!Files.exists(built)) {
      var build = java(installed, "-Xmx512m");
      build.addAll(List.of("build", "--db=postgres", "--health-enabled=true"));
      Child.run(
          "Preparing Keycloak",
          build,
          Map.of(),
          place.work(Member.KEYCLOAK),
          place.log(Member.KEYCLOAK));
      Disk.write(built, "");
    }
    linkHome(installed);
  }

  /** A home of its own for what it writes, with the rest linked. */
  private void linkHome(Path installed) {
    Path home = Disk.folder(home());
    try {
      for (String part : List.of("lib", "providers", "themes", "conf")) {
        Path link = home.resolve(part);
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, installed.resolve(part));
      }
    } catch (IOException e) {
      throw new Trouble("Cannot make Keycloak's folder " + home + ".", e);
    }
  }

  private Path home() {
    return place.work(Member.KEYCLOAK).resolve("home");
  }

  @Override
  public List<String> command() {
    var command = java(home(), "-Xmx320m");
    command.addAll(
        List.of(
            "start",
            "--optimized",
            // One node: after a kill it would wait 20 s for the member of a cluster that it was.
            "--cache=local",
            "--http-enabled=true",
            "--http-host=" + Ports.HOST,
            "--http-port=" + place.ports().of(Member.KEYCLOAK),
            "--http-management-port=" + place.ports().keycloakManagement(),
            // a policy of the realm names the file that lies there
            "--spi-password-policy--password-blacklist--blacklists-path=" + place.realm(),
            "--hostname=" + place.ports().url(Member.KEYCLOAK),
            "--db-url=jdbc:postgresql://%s/keycloak"
                .formatted(place.ports().address(Member.POSTGRES)),
            "--db-username=keycloak",
            "--db-pool-initial-size=2",
            "--db-pool-max-size=20"));
    return command;
  }

  @Override
  public Map<String, String> environment() {
    return Map.of(
        "QUARKUS_MANAGEMENT_HOST",
        Ports.HOST,
        "KC_DB_PASSWORD",
        secrets.get("database.keycloak.password"),
        "KC_BOOTSTRAP_ADMIN_USERNAME",
        "admin",
        "KC_BOOTSTRAP_ADMIN_PASSWORD",
        secrets.get("keycloak.admin.password"),
        "KC_BOOTSTRAP_ADMIN_CLIENT_ID",
        Realm.ADMIN_CLIENT,
        "KC_BOOTSTRAP_ADMIN_CLIENT_SECRET",
        secrets.get("keycloak.admin.secret"));
  }

  /** The quick compiler only: half the CPU until ready, for 0.1 s more at each sign-in. */
  private List<String> java(Path home, String heap) {
    String factory = "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory";
    return new ArrayList<>(
        Jvm.command(
            List.of(
                "-XX:TieredStopAtLevel=1",
                "-Xms64m",
                heap,
                "-XX:MaxMetaspaceSize=256m",
                "-XX:ReservedCodeCacheSize=96m"),
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=" + factory,
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true",
            "-Dquarkus-log-max-startup-records=10000",
            "-Dkc.home.dir=" + home,
            "-Djboss.server.config.dir=" + home.resolve("conf"),
            "-cp",
            downloads.keycloak().resolve("lib/quarkus-run.jar").toString(),
            "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
  }

  @Override
  public boolean ready() {
    return Web.isOk(
        "http://%s:%d/health/ready".formatted(Ports.HOST, place.ports().keycloakManagement()));
  }

  @Override
  public void settle() {
    new Realm(place, secrets).createIfMissing();
  }
}
