package pk.itregistry.kernel.page;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** At most {@code limit} rows, and where to go on when there are more. */
public record Page<T>(List<T> items, @Nullable Cursor next) {
  public static final int DEFAULT_LIMIT = 50;
  public static final int MAX_LIMIT = 200;

  /** Makes a page of {@code limit} from a query that asked for one row more than that. */
  public static <T> Page<T> of(List<T> oneMore, int limit, Function<T, UUID> id) {
    return sorted(oneMore, limit, last -> new Cursor(id.apply(last)));
  }

  /** As {@link #of}, where a row's id alone does not say where it stands. */
  public static <T> Page<T> sorted(List<T> oneMore, int limit, Function<T, Cursor> place) {
    if (oneMore.size() <= limit) {
      return new Page<>(List.copyOf(oneMore), null);
    }
    List<T> items = List.copyOf(oneMore.subList(0, limit));
    return new Page<>(items, place.apply(items.getLast()));
  }
}
