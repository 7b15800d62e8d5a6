package pk.itregistry.plumbing.event;

import io.cloudevents.CloudEvent;
import io.cloudevents.jackson.JsonFormat;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** How a CloudEvent stands on a topic: one JSON text, which names the service it comes from. */
final class Envelope {
  // Made once: each of them sets up a JSON mapper of its own.
  private static final JsonFormat JSON = new JsonFormat();
  private static final Pattern AROUND_THE_SERVICE = Pattern.compile("^/|-service$");

  private Envelope() {}

  static String write(CloudEvent event) {
    return new String(JSON.serialize(event), StandardCharsets.UTF_8);
  }

  static CloudEvent read(String text) {
    return JSON.deserialize(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The service registry tells as /registry-service. */
  static URI sourceOf(String service) {
    return URI.create("/" + service + "-service");
  }

  /** See {@link #sourceOf}. */
  static String serviceOf(URI source) {
    return AROUND_THE_SERVICE.matcher(source.getPath()).replaceAll("");
  }
}
