package pk.itregistry.proof.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request as it will go over the wire, every byte of it. A token stands in it by its owner's
 * name, in double braces, so that a kept request can be sent again when its token is long gone.
 */
final class Shot {
  /** How far from what the document asks for. */
  enum Kind {
    VALID,
    NEARLY,
    HOSTILE
  }

  final Operation operation;
  final List<Map.Entry<String, String>> headers = new ArrayList<>();
  Kind kind = Kind.VALID;
  String what = "valid";
  String method;
  String target;
  String version = "HTTP/1.1";
  String who = "nobody";
  byte @Nullable [] body;

  /** Instead of the length of the body, where the attack is about framing. */
  boolean framed;

  /** Instead of all the rest: bytes that are hardly a request. */
  byte @Nullable [] raw;

  /** Less is sent than was announced, and the caller hangs up. */
  boolean cutShort;

  /** The document knows nothing of it: any problem of the client's is a right answer. */
  boolean outside;

  /** Closing the connection without a word is a right answer too. */
  boolean mayBeClosed;

  /** A version of HTTP that is not spoken here: 426 is a right answer. */
  boolean otherVersion;

  Shot(Operation operation, String target) {
    this.operation = operation;
    this.method = operation.method();
    this.target = target;
  }

  Shot called(Kind kind, String what) {
    this.kind = kind;
    this.what = what;
    return this;
  }

  Shot header(String name, String value) {
    headers.add(Map.entry(name, value));
    return this;
  }

  Shot without(String name) {
    headers.removeIf(header -> header.getKey().equalsIgnoreCase(name));
    return this;
  }

  Shot with(String name, String value) {
    return without(name).header(name, value);
  }

  Shot body(String json) {
    return body(json.getBytes(StandardCharsets.UTF_8));
  }

  Shot body(byte[] bytes) {
    body = bytes;
    return this;
  }

  Shot as(String name) {
    who = name;
    return with("Authorization", "Bearer " + "{{%s}}".formatted(name));
  }

  Shot asNobody() {
    who = "nobody";
    return without("Authorization");
  }

  /** Whether it carries the token of somebody whom the issuer knows. */
  boolean authenticated() {
    return headers.stream()
        .anyMatch(
            header -> header.getKey().equals("Authorization") && header.getValue().contains("{{"));
  }

  /** The bytes, with the tokens' names in them. */
  byte[] bytes() {
    if (raw != null) {
      return raw;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringBuilder head = new StringBuilder();
    head.append(method).append(' ').append(target).append(' ').append(version).append("\r\n");
    headers.forEach(header ->
        head.append(header.getKey()).append(": ").append(header.getValue()).append("\r\n"));
    if (body != null && !framed) {
      head.append("Content-Length: ").append(body.length).append("\r\n");
    }
    out.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
    if (body != null) {
      out.writeBytes(body);
    }
    return out.toByteArray();
  }
}
