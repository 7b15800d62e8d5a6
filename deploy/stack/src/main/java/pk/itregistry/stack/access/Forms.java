package pk.itregistry.stack.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads and writes the few forms of HTML and of OAuth that are needed here. */
final class Forms {
  private static final Pattern FAULT =
      Pattern.compile("id=\"input-error-(?!container)[^\"]*\"[^>]*>(.*?)</div>", Pattern.DOTALL);

  private Forms() {}

  static String encode(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  static Optional<String> parameter(String query, String name) {
    return Pattern.compile("&")
        .splitAsStream(query)
        .filter(part -> part.startsWith(name + "="))
        .map(part -> part.substring(name.length() + 1))
        .findFirst();
  }

  /** The address that the form with this id is sent to. */
  static Optional<String> action(String page, String formId) {
    Matcher form =
        Pattern.compile("<form[^>]*\\bid=\"" + Pattern.quote(formId) + "\"[^>]*>").matcher(page);
    if (!form.find()) {
      return Optional.empty();
    }
    Matcher action = Pattern.compile("\\baction=\"([^\"]+)\"").matcher(form.group());
    return action.find() ? Optional.of(action.group(1).replace("&amp;", "&")) : Optional.empty();
  }

  /** What a page says is wrong with what was entered, or nothing. */
  static String faults(String page) {
    return FAULT
        .matcher(page)
        .results()
        .map(fault -> fault.group(1).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip())
        .collect(Collectors.joining("; "));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
