package pk.itregistry.plumbing.http;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a write answers: status, headers, and a view to be rendered as JSON. */
public record Answer(int status, Map<String, String> headers, @Nullable Object view) {

  public static Answer ok(Object view) {
    return new Answer(200, Map.of(), view);
  }

  /** 201 with the new thing's absolute path. */
  public static Answer created(String path, Object view) {
    return new Answer(201, Map.of("Location", path), view);
  }

  /** 202 with the path where the long work's progress can be read. */
  public static Answer accepted(String path, Object view) {
    return new Answer(202, Map.of("Location", path), view);
  }

  /** The version that If-Match must name for the next act. */
  public Answer version(long version) {
    return with("ETag", "\"" + version + "\"");
  }

  public Answer with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Answer(status, more, view);
  }
}
