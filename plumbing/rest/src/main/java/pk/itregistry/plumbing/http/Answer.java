package pk.itregistry.plumbing.http;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What an operation answers: status, headers, and a view to be rendered as JSON. */
public record Answer<V>(int status, Map<String, String> headers, @Nullable V view) {

  public static <V> Answer<V> ok(V view) {
    return new Answer<>(200, Map.of(), view);
  }

  /** 201 with the new thing's absolute path. */
  public static <V> Answer<V> created(String path, V view) {
    return new Answer<>(201, Map.of("Location", path), view);
  }

  /** 202 with the path where the long work's progress can be read. */
  public static <V> Answer<V> accepted(String path, V view) {
    return new Answer<>(202, Map.of("Location", path), view);
  }

  /** 200 with a thing that can be changed, and the version that If-Match must name then. */
  public static <V extends Versioned> RestResponse<V> read(V view) {
    return ok(view).version(view.version()).response();
  }

  /** The version that If-Match must name for the next act. */
  public Answer<V> version(long version) {
    return with("ETag", "\"" + version + "\"");
  }

  public Answer<V> with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Answer<>(status, more, view);
  }

  /** As the framework sends it. */
  public RestResponse<V> response() {
    RestResponse.ResponseBuilder<V> response = RestResponse.ResponseBuilder.create(status, null);
    headers.forEach(response::header);
    return response.entity(view).build();
  }
}
