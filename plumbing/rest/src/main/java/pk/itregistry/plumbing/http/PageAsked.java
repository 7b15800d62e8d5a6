package pk.itregistry.plumbing.http;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.page.Cursor;
import pk.itregistry.kernel.page.Page;
import pk.itregistry.kernel.problem.Faults;

/** Which page of a list is asked for; a Link (RFC 8288) in the answer names the one after it. */
public class PageAsked {
  private static final Pattern LIMIT = Pattern.compile("\\d{1,3}");

  @QueryParam("limit")
  @Nullable String limit;

  @QueryParam("cursor")
  @Nullable Cursor cursor;

  @Context
  @SuppressWarnings("NullAway.Init") // the context is injected
  UriInfo uri;

  /** Asks for the rows behind a cursor, so many at the most. */
  @FunctionalInterface
  public interface Query<T> {
    Page<T> page(@Nullable Cursor cursor, int limit);
  }

  /** 200 with the page, listed as the view says. */
  public <T, V> RestResponse<V> answer(Query<T> query, Function<List<T>, V> list) {
    return answer(new Faults(), query, list);
  }

  /** As {@link #answer(Query, Function)}, unless other parameters had faults, told with its own. */
  public <T, V> RestResponse<V> answer(Faults faults, Query<T> query, Function<List<T>, V> list) {
    int most = limit(faults);
    faults.refuseMalformed();
    Page<T> page = query.page(cursor, most);
    Answer<V> answer = Answer.ok(list.apply(page.items()));
    return (page.next() == null ? answer : answer.with("Link", linkTo(page.next()))).response();
  }

  private int limit(Faults faults) {
    if (limit == null) {
      return Page.DEFAULT_LIMIT;
    }
    int asked = LIMIT.matcher(limit).matches() ? Integer.parseInt(limit) : 0;
    if (asked < 1 || asked > Page.MAX_LIMIT) {
      faults.add("limit", "out-of-range", "must be a number from 1 to " + Page.MAX_LIMIT);
    }
    return asked;
  }

  private String linkTo(Cursor next) {
    URI following = uri.getRequestUriBuilder().replaceQueryParam("cursor", next.toString()).build();
    return "<%s?%s>; rel=\"next\"".formatted(following.getRawPath(), following.getRawQuery());
  }
}
