package pk.itregistry.plumbing.http;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;

/**
 * Turns path and query parameters into the kernel's types as {@link ValueForms} does, so that a
 * malformed one gets the same words there as in a body, and its name as the pointer.
 */
@Provider
public class ValueParams implements ParamConverterProvider {
  @Context
  @SuppressWarnings("NullAway.Init") // the context is injected
  UriInfo uri;

  @Override
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, @Nullable Type genericType, Annotation @Nullable [] annotations) {
    String name = name(annotations);
    return form(type)
        .map(form -> new ByForm<>(type, form, sent -> name.isEmpty() ? pathParameter(sent) : name))
        .orElse(null);
  }

  // One of an enumeration's names is told by these, not by a 404.
  private static <T> Optional<Function<String, Object>> form(Class<T> type) {
    T[] names = type.getEnumConstants();
    return names == null
        ? ValueForms.of(type)
        : Optional.of(sent ->
            Stream.of(names)
                .filter(name -> name.toString().equals(sent))
                .map(Object.class::cast)
                .findFirst()
                .orElseThrow(() ->
                    new Refused(
                        new MalformedValue("unknown-value", "must be one of " + List.of(names)))));
  }

  // What no annotation names is a path parameter, which the template names.
  private String pathParameter(String sent) {
    return uri.getPathParameters().entrySet().stream()
        .filter(parameter -> parameter.getValue().contains(sent))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
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

  private record ByForm<T>(
      Class<T> type, Function<String, Object> form, UnaryOperator<String> nameOf)
      implements ParamConverter<T> {
    @Override
    public @Nullable T fromString(@Nullable String sent) {
      if (sent == null) {
        return null;
      }
      try {
        return type.cast(form.apply(sent));
      } catch (Refused refused) {
        throw refused.at(nameOf.apply(sent));
      }
    }

    @Override
    public String toString(T value) {
      return value.toString();
    }
  }
}
