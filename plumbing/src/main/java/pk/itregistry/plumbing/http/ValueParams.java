package pk.itregistry.plumbing.http;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.time.LegalTime;

/**
 * Turns path and query parameters into the kernel's types by their own {@code of(String)}, so that
 * a malformed one gets the same words there as in a body, and its name as the pointer.
 */
@Provider
public class ValueParams implements ParamConverterProvider {
  @Override
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, @Nullable Type genericType, Annotation @Nullable [] annotations) {
    MethodHandle of = reader(type);
    return of == null ? null : new ByOf<>(type, of, name(annotations));
  }

  private static @Nullable MethodHandle reader(Class<?> type) {
    MethodType signature = MethodType.methodType(type, String.class);
    try {
      if (type == LocalDate.class) {
        return MethodHandles.lookup().findStatic(LegalTime.class, "day", signature);
      }
      if (!type.getName().startsWith("pk.itregistry.kernel.")) {
        return null;
      }
      return MethodHandles.publicLookup().findStatic(type, "of", signature);
    } catch (NoSuchMethodException | IllegalAccessException e) {
      return null;
    }
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

  private record ByOf<T>(Class<T> type, MethodHandle of, String name) implements ParamConverter<T> {
    @Override
    public @Nullable T fromString(@Nullable String sent) {
      if (sent == null) {
        return null;
      }
      try {
        return type.cast(of.invoke(sent));
      } catch (Refused refused) {
        throw refused.at(name);
      } catch (RuntimeException e) {
        throw e;
      } catch (Throwable e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public String toString(T value) {
      return value.toString();
    }
  }
}
