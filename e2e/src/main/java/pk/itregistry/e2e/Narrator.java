package pk.itregistry.e2e;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Tells a person what goes over the wire; long texts are cut, so that a screen holds a step. */
public final class Narrator {
  private static final JsonMapper PRETTY = JsonMapper.builder().build();
  private static final int LONGEST_TEXT = 90;
  private static final int LONGEST_BODY = 40;

  private final PrintStream out;

  private Narrator(PrintStream out) {
    this.out = out;
  }

  public static Narrator to(PrintStream out) {
    return new Narrator(out);
  }

  /** Says nothing. */
  public static Narrator silent() {
    return new Narrator(new PrintStream(PrintStream.nullOutputStream()));
  }

  /** Begins a chapter of the journey. */
  public void chapter(String title) {
    out.println();
    out.println("== " + title);
  }

  /** Says something in words. */
  public void say(String words) {
    out.println("   " + words);
  }

  void request(String who, String method, String path, String body) {
    out.println();
    out.println("-> %s %s   (%s)".formatted(method, path, who));
    body(body, "   ");
  }

  void reply(Reply reply) {
    String headers =
        List.of("Location", "ETag", "Idempotency-Replayed", "Retry-After").stream()
            .flatMap(
                name -> reply.headers().firstValue(name).stream().map(value -> name + ": " + value))
            .collect(Collectors.joining("  "));
    out.println("<- %d  %s".formatted(reply.status(), headers));
    body(reply.text(), "   ");
  }

  private void body(String text, String indent) {
    if (text.isEmpty()) {
      return;
    }
    List<String> lines = new ArrayList<>(pretty(text).lines().toList());
    if (lines.size() > LONGEST_BODY) {
      int more = lines.size() - LONGEST_BODY;
      lines = new ArrayList<>(lines.subList(0, LONGEST_BODY));
      lines.add("... %d more lines".formatted(more));
    }
    lines.forEach(line -> out.println(indent + line));
  }

  private static String pretty(String text) {
    try {
      JsonNode tree = PRETTY.readTree(text);
      return PRETTY.writerWithDefaultPrettyPrinter().writeValueAsString(shortened(tree));
    } catch (JsonProcessingException e) {
      return text.lines()
          .map(Narrator::shortened)
          .collect(Collectors.joining(System.lineSeparator()));
    }
  }

  private static JsonNode shortened(JsonNode node) {
    switch (node) {
      case ObjectNode object ->
          object.properties().forEach(field -> field.setValue(shortened(field.getValue())));
      case ArrayNode array -> {
        for (int i = 0; i < array.size(); i++) {
          array.set(i, shortened(array.get(i)));
        }
      }
      default -> {
        if (node.isTextual()) {
          return PRETTY.getNodeFactory().textNode(shortened(node.textValue()));
        }
      }
    }
    return node;
  }

  private static String shortened(String text) {
    return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "..." : text;
  }
}
