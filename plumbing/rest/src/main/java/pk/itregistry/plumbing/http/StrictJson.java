package pk.itregistry.plumbing.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.problem.CommonProblem.NotJson;
import pk.itregistry.kernel.problem.Refused;

/**
 * Reads a body as one JSON object. Duplicate keys, trailing text and deep nesting make it no JSON
 * at all.
 */
final class StrictJson {
  // What the parser says of its own setting up.
  private static final Pattern OF_THE_PARSER = Pattern.compile(" ?\\([^(]*(\\(`|`).*");

  private static final int DEEPEST = 20;
  private static final int LONGEST_NUMBER = 100;
  private static final int LONGEST_TEXT = 100_000;

  private static final JsonMapper STRICT =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxNumberLength(LONGEST_NUMBER)
                          .maxStringLength(LONGEST_TEXT)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private StrictJson() {}

  static JsonNode object(byte[] json) {
    try {
      JsonNode tree = STRICT.readTree(json);
      if (tree != null && tree.isObject()) {
        return tree;
      }
      throw new Refused(new NotJson("The body must be one JSON object."));
    } catch (StreamConstraintsException e) {
      throw new Refused(
          new NotJson(
              "Objects and arrays may be nested %d deep, a number may have %d digits, a text %d characters."
                  .formatted(DEEPEST, LONGEST_NUMBER, LONGEST_TEXT)));
    } catch (MismatchedInputException e) {
      throw new Refused(new NotJson("The body must be one JSON object, with nothing after it."));
    } catch (JsonProcessingException e) {
      throw new Refused(
          new NotJson(
              "The body cannot be read as JSON (RFC 8259): %s, at line %d column %d."
                  .formatted(
                      firstLine(e.getOriginalMessage()),
                      e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
                      e.getLocation() == null ? 0 : e.getLocation().getColumnNr())));
    } catch (IOException e) {
      throw new Refused(new NotJson("The body is not text in UTF-8."));
    }
  }

  private static String firstLine(@Nullable String message) {
    String line = Optional.ofNullable(message).orElse("malformed").lines().findFirst().orElse("");
    line = OF_THE_PARSER.matcher(line).replaceFirst("").replaceAll("\\p{Cntrl}", "?");
    return line.length() > 150 ? line.substring(0, 150) : line;
  }
}
