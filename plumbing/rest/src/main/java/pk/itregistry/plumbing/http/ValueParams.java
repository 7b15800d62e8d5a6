package pk.itregistry.plumbing.http;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.problem.Refused;

/**
 * Turns path and query parameters into the kernel's types as {@link ValueForms} does, so that a
 * malformed one gets the same words there as in a body, and its name as the pointer.
 */
@Provider
public class ValueParams implements ParamConverterProvider {
  @Override
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, @Nullable Type genericType, Annotation @Nullable [] annotations) {
    return ValueForms.of(type)
        .map(form -> new ByForm<>(type, form, name(annotations)))
        .orElse(null);
  }

  private static String name(Annotation @Nullable [] annotations) {
    for (Annotation annotation : annotations == null ? new Annotation[0] : annotations) {
      switch (annotation) {
        case PathParam path -> {
          return path.value();
        }
        case QueryParam query -> {
          return query.value();
        }
        default -> {}
      }
    }
    return "";
  }

  private record ByForm<T>(Class<T> type, Function<String, Object> form, String name)
      implements ParamConverter<T> {
    @Override
    public @Nullable T fromString(@Nullable String sent) {
      if (sent == null) {
        return null;
      }
      try {
        return type.cast(form.apply(sent));
      } catch (Refused refused) {
        throw refused.at(name);
      }
    }

    @Override
    public String toString(T value) {
      return value.toString();
    }
  }
}
