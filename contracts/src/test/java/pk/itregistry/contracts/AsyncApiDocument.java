package pk.itregistry.contracts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import pk.itregistry.contracts.exports.ExportsEvent;
import pk.itregistry.contracts.incentives.IncentivesEvent;
import pk.itregistry.contracts.registry.RegistryEvent;

/**
 * The AsyncAPI 3 document: a channel per service, a message per event, its golden form as example.
 */
final class AsyncApiDocument {
  private static final Map<String, Class<? extends Event>> SENDERS =
      Map.of(
          "registry", RegistryEvent.class,
          "exports", ExportsEvent.class,
          "incentives", IncentivesEvent.class);
  private static final List<String> SERVICES = List.of("registry", "exports", "incentives");
  private static final String HEARTBEAT = "heartbeat";

  private final Map<String, List<String>> hears;
  private final EventSchemas schemas = new EventSchemas();
  private final ObjectNode document = EventJson.MAPPER.createObjectNode();

  /**
   * @param hears by service, of which services it takes the events
   */
  AsyncApiDocument(Map<String, List<String>> hears) {
    this.hears = hears;
  }

  ObjectNode write() {
    document.put("asyncapi", "3.0.0");
    info(document.putObject("info"));
    document
        .putObject("servers")
        .putObject("local")
        .put("host", "127.0.0.1:8411")
        .put("protocol", "kafka")
        .put("description", "The broker of a local stack; elsewhere KAFKA_BOOTSTRAP_SERVERS.");
    document.put("defaultContentType", "application/cloudevents+json");
    ObjectNode channels = document.putObject("channels");
    ObjectNode operations = document.putObject("operations");
    ObjectNode components = document.putObject("components");
    ObjectNode messages = components.putObject("messages");
    components.putObject("schemas").set("Headers", headers());
    for (String service : SERVICES) {
      channel(service, channels.putObject(service));
      operation(operations.putObject(service + ".announce"), "send", service, service);
      for (String other : hears.getOrDefault(service, List.of())) {
        operation(operations.putObject(service + ".hear." + other), "receive", service, other);
      }
      events(service).forEach(event -> message(service, event, messages));
    }
    heartbeat(messages.putObject(HEARTBEAT));
    return document;
  }

  private static void info(ObjectNode info) {
    info.put("title", "IT-sector registry: events")
        .put("version", "1.0.0")
        .put("description", DESCRIPTION);
    info.putObject("contact").put("name", "The maintainers of this repository");
    info.putObject("license")
        .put("name", "Apache-2.0")
        .put("url", "https://www.apache.org/licenses/LICENSE-2.0");
    ArrayNode tags = info.putArray("tags");
    SERVICES.forEach(service -> tags.addObject().put("name", service));
  }

  private static List<Class<? extends Event>> events(String service) {
    return EventCatalogue.permitted(Objects.requireNonNull(SENDERS.get(service))).stream()
        .sorted(Comparator.comparing(Event::typeOf))
        .toList();
  }

  private static String nameOf(Class<? extends Event> event) {
    return Event.typeOf(event).replace("pk.itregistry.", "");
  }

  private static void channel(String service, ObjectNode channel) {
    channel
        .put("address", service + ".events")
        .put("title", "What " + service + "-service tells")
        .put("description", "In the order of commits for each subject, at least once.");
    ObjectNode messages = channel.putObject("messages");
    for (Class<? extends Event> event : events(service)) {
      messages.putObject(nameOf(event)).put("$ref", "#/components/messages/" + nameOf(event));
    }
    messages.putObject(HEARTBEAT).put("$ref", "#/components/messages/" + HEARTBEAT);
    channel
        .putObject("bindings")
        .putObject("kafka")
        .put("topic", service + ".events")
        .put("partitions", 12)
        .put("bindingVersion", "0.5.0");
  }

  private static void operation(ObjectNode operation, String action, String who, String whose) {
    operation
        .put("action", action)
        .put(
            "summary",
            action.equals("send")
                ? who + "-service tells what happened"
                : who + "-service keeps copies of what " + whose + "-service tells")
        .put(
            "description",
            action.equals("send")
                ? "By the relay, from the outbox: what was committed, in the order of commits."
                : "Through the inbox: each event has effect once; one that cannot be taken is parked"
                    + " with all later ones of its subject.")
        .putObject("channel")
        .put("$ref", "#/channels/" + whose);
    ArrayNode messages = operation.putArray("messages");
    for (Class<? extends Event> event : events(whose)) {
      messages.addObject().put("$ref", "#/channels/" + whose + "/messages/" + nameOf(event));
    }
  }

  private void message(String service, Class<? extends Event> event, ObjectNode messages) {
    String type = Event.typeOf(event);
    ObjectNode message = messages.putObject(nameOf(event));
    message
        .put("name", type)
        .put("title", words(event))
        .put("contentType", "application/cloudevents+json");
    message.putObject("headers").put("$ref", "#/components/schemas/Headers");
    message.set("payload", envelope(service, type, schemas.of(event)));
    key(message, "The subject: events of one subject keep their order.");
    ObjectNode example = message.putArray("examples").addObject();
    example.put("name", "golden");
    example.putObject("headers").put("content-type", "application/cloudevents+json");
    ObjectNode payload = example.putObject("payload");
    payload
        .put("specversion", "1.0")
        .put("id", "01939a6e-5c00-7000-8000-0000000000ff")
        .put("source", "/" + service + "-service")
        .put("type", type)
        .put("datacontenttype", "application/json")
        .put("subject", GoldenEvents.read(event).subject())
        .put("time", "2026-11-23T09:30:00Z");
    try {
      payload.set("data", EventJson.MAPPER.readTree(GoldenEvents.of(event)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(type, e);
    }
  }

  private static ObjectNode envelope(String service, String type, ObjectNode data) {
    ObjectNode envelope = EventJson.MAPPER.createObjectNode().put("type", "object");
    ObjectNode fields = envelope.putObject("properties");
    fields.putObject("specversion").put("const", "1.0");
    fields.putObject("id").put("type", "string").put("format", "uuid");
    fields.putObject("source").put("const", "/" + service + "-service");
    fields.putObject("type").put("const", type);
    fields.putObject("datacontenttype").put("const", "application/json");
    fields.putObject("subject").put("type", "string");
    fields.putObject("time").put("type", "string").put("format", "date-time");
    fields.set("data", data);
    ArrayNode required = envelope.putArray("required");
    fields.properties().forEach(field -> required.add(field.getKey()));
    return envelope;
  }

  private static void heartbeat(ObjectNode message) {
    message
        .put("name", HEARTBEAT)
        .put("title", "A sign of life")
        .put(
            "summary",
            "On every partition: all that the service had told until now lies before it. No event:"
                + " consumers note the time and pass it over.")
        .put("contentType", "text/plain");
    ObjectNode headers = message.putObject("headers").put("type", "object");
    headers
        .putObject("properties")
        .putObject("itr-heartbeat")
        .put("type", "string")
        .put("description", "The service that lives.");
    headers.putArray("required").add("itr-heartbeat");
    message.putObject("payload").put("type", "string").put("maxLength", 0);
  }

  private static ObjectNode headers() {
    ObjectNode headers = EventJson.MAPPER.createObjectNode().put("type", "object");
    headers
        .putObject("properties")
        .putObject("content-type")
        .put("const", "application/cloudevents+json");
    headers.putArray("required").add("content-type");
    return headers;
  }

  private static void key(ObjectNode message, String description) {
    message
        .putObject("bindings")
        .putObject("kafka")
        .put("bindingVersion", "0.5.0")
        .putObject("key")
        .put("type", "string")
        .put("description", description);
  }

  private static String words(Class<?> event) {
    String spaced = event.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    return spaced.charAt(0) + spaced.substring(1).toLowerCase(Locale.ROOT);
  }

  private static final String DESCRIPTION =
      """
      What the services tell each other, over Kafka and in no other way. Each record is one CloudEvent 1.0 in structured
      JSON; its data holds the whole state of the thing, with a version: a copy keeps the newest and passes over what it
      has seen. Delivery is at least once, in order for each subject. Published forms change by adding fields only, and
      a consumer passes over fields and types that it does not know. Topics may carry a prefix (ITR_TOPIC_PREFIX), as in
      tests.
      """;
}
