package pk.itregistry.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where one stack lives: the checkout, the data folder, the ports. A data folder keeps the ports of
 * its first start, since the broker and the issuer write their own addresses into their data.
 */
record Place(Path root, Path data, Ports ports) {
  private static final String DEFAULT_BASE = "8400";

  static Place of(Path root, Map<String, String> environment) {
    @Nullable String named = environment.get("ITR_DATA");
    Path data =
        (named == null || named.isBlank() ? root.resolve(".data/demo") : Path.of(named))
            .toAbsolutePath()
            .normalize();
    @Nullable String asked = environment.get("ITR_PORT_BASE");
    @Nullable String kept = kept(data);
    if (asked == null || asked.isBlank()) {
      return new Place(root, data, Ports.parse(kept == null ? DEFAULT_BASE : kept));
    }
    var ports = Ports.parse(asked);
    if (kept != null && ports.base() != Ports.parse(kept).base()) {
      throw new Trouble(
          "The data in %s was made for ITR_PORT_BASE=%s: use that, or another ITR_DATA."
              .formatted(data, kept));
    }
    return new Place(root, data, ports);
  }

  private static @Nullable String kept(Path data) {
    try {
      Path file = data.resolve("port-base");
      return Files.exists(file) ? Files.readString(file).strip() : null;
    } catch (IOException e) {
      throw new Trouble("Cannot read " + data + ".", e);
    }
  }

  void keepPorts() {
    Disk.write(data.resolve("port-base"), ports.base() + "\n");
  }

  /** The unpacked servers, shared by all data folders of one checkout. */
  Path servers() {
    return root.resolve(".data/servers");
  }

  /** The folder a member runs in; nothing else does, so it tells whose a process is. */
  Path work(Member member) {
    return data.resolve("work").resolve(member.label());
  }

  Path log(Member member) {
    return data.resolve("logs").resolve(member.label() + ".log");
  }

  Path pidFile(Member member) {
    return data.resolve("run").resolve(member.label() + ".pid");
  }

  Path keys() {
    return data.resolve("keys");
  }

  Path clientKey(String client) {
    return keys().resolve(client + ".jwk.json");
  }

  Path receiptKey() {
    return keys().resolve("receipts.jwk.json");
  }

  Path certificateKey() {
    return keys().resolve("certificates.jwk.json");
  }

  Path secrets() {
    return data.resolve("secrets.properties");
  }

  Path stackProperties() {
    return data.resolve("stack.properties");
  }

  /** The folder of what the realm is made of. */
  Path realm() {
    return root.resolve("deploy/keycloak");
  }
}
