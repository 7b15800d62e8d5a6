package pk.itregistry.plumbing.print;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Expression;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.TemplateNode;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * A page or letter as a designer wrote it: XHTML with its style inside, with {@code {names}} where
 * values stand ({@code {#if}}, {@code {#for}} and the rest of Qute). A value is text: whatever is
 * in it, it can never become markup.
 */
public final class Template {
  private static final Engine ENGINE =
      Engine.builder().addDefaults().addResultMapper(new AsText()).build();

  private final io.quarkus.qute.Template text;

  private Template(io.quarkus.qute.Template text) {
    this.text = text;
  }

  /**
   * The template of that name: the installation's own, or else that of the class path.
   *
   * @param own the folder of the installation's own templates
   */
  public static Template named(String name, Optional<Path> own) {
    return new Template(ENGINE.parse(PrintFiles.text(name, own), null, name));
  }

  /** The whole text; every name that stands in the template needs a value. */
  public String filled(Map<String, ?> values) {
    return text.data(values).render();
  }

  /** Writes what a value says, never what it could mean to a browser. */
  private static final class AsText implements ResultMapper {
    @Override
    public boolean appliesTo(TemplateNode.Origin origin, Object result) {
      return true;
    }

    @Override
    public String map(Object result, Expression expression) {
      StringBuilder text = new StringBuilder();
      result.toString().codePoints().forEach(character -> append(text, character));
      return text.toString();
    }

    private static void append(StringBuilder text, int character) {
      switch (character) {
        case '&' -> text.append("&amp;");
        case '<' -> text.append("&lt;");
        case '>' -> text.append("&gt;");
        case '"' -> text.append("&quot;");
        case '\'' -> text.append("&#39;");
        default -> {
          if (isXml(character)) {
            text.appendCodePoint(character);
          }
        }
      }
    }

    // XML 1.0, production 2: anything else would make the whole page unreadable.
    private static boolean isXml(int character) {
      return character == '\t'
          || character == '\n'
          || (character >= 0x20 && character <= 0xD7FF)
          || (character >= 0xE000 && character <= 0xFFFD)
          || character >= 0x10000;
    }
  }
}
