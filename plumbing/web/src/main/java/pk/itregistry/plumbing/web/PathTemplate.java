package pk.itregistry.plumbing.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A path with parameters in braces, such as {@code /firms/{firm}/returns}. Of several that fit a
 * path, the first in their order is meant: what is written out comes before a parameter (OpenAPI,
 * Paths Object).
 */
public final class PathTemplate implements Comparable<PathTemplate> {
  private static final Pattern PARAMETER = Pattern.compile("\\{([^/}]+)}");

  private final String template;
  private final List<String> names;
  private final Pattern form;

  private PathTemplate(String template) {
    this.template = template;
    this.names = PARAMETER.matcher(template).results().map(found -> found.group(1)).toList();
    this.form =
        Pattern.compile(
            Arrays.stream(PARAMETER.split(template, -1))
                .map(Pattern::quote)
                .collect(Collectors.joining("([^/]+)")));
  }

  /** Reads it as it stands in a document or on an operation. */
  public static PathTemplate of(String template) {
    return new PathTemplate(template);
  }

  /** Whether a path without a query is one of these. */
  public boolean fits(String path) {
    return form.matcher(path).matches();
  }

  /** The parameters' names, in order. */
  public List<String> names() {
    return names;
  }

  /** The values that a path without a query has for the parameters, if it is one of these. */
  public Optional<List<String>> valuesIn(String path) {
    Matcher match = form.matcher(path);
    return match.matches()
        ? Optional.of(IntStream.rangeClosed(1, match.groupCount()).mapToObj(match::group).toList())
        : Optional.empty();
  }

  /** The path that has these values for the parameters, in order. */
  public String with(List<String> values) {
    var left = new ArrayList<>(values);
    return PARAMETER
        .matcher(template)
        .replaceAll(_ -> Matcher.quoteReplacement(left.removeFirst()));
  }

  @Override
  public int compareTo(PathTemplate other) {
    return Arrays.compare(segments(), other.segments(), PathTemplate::bySegment);
  }

  private String[] segments() {
    return template.split("/", -1);
  }

  private static int bySegment(String one, String other) {
    boolean open = PARAMETER.matcher(one).find();
    boolean otherOpen = PARAMETER.matcher(other).find();
    return open == otherOpen ? one.compareTo(other) : Boolean.compare(open, otherOpen);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PathTemplate that && template.equals(that.template);
  }

  @Override
  public int hashCode() {
    return template.hashCode();
  }

  /** As it is written. */
  @Override
  public String toString() {
    return template;
  }
}
