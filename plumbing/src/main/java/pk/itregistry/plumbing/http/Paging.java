package pk.itregistry.plumbing.http;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.page.Cursor;
import pk.itregistry.kernel.page.Page;
import pk.itregistry.kernel.problem.Faults;

/** Pages over HTTP: the limit as it was sent, and a Link (RFC 8288) to the page that follows. */
public final class Paging {
  private static final Pattern FORM = Pattern.compile("\\d{1,3}");

  private Paging() {}

  /** How many rows were asked for; a fault of the parameter {@code limit} when out of bounds. */
  public static int limit(@Nullable String sent, Faults faults) {
    if (sent == null) {
      return Page.DEFAULT_LIMIT;
    }
    if (FORM.matcher(sent).matches()) {
      int limit = Integer.parseInt(sent);
      if (limit >= 1 && limit <= Page.MAX_LIMIT) {
        return limit;
      }
    }
    faults.add("limit", "out-of-range", "must be a number from 1 to " + Page.MAX_LIMIT);
    return Page.DEFAULT_LIMIT;
  }

  /** 200 with the view, and where to go on when there is more. */
  public static Response answer(Object view, @Nullable Cursor next, UriInfo uri) {
    Response.ResponseBuilder answer = Response.ok(view);
    if (next != null) {
      URI following =
          uri.getRequestUriBuilder().replaceQueryParam("cursor", next.toString()).build();
      answer.header(
          "Link",
          "<%s?%s>; rel=\"next\"".formatted(following.getRawPath(), following.getRawQuery()));
    }
    return answer.build();
  }
}
