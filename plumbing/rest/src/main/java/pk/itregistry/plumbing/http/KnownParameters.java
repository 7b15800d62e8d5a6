package pk.itregistry.plumbing.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import pk.itregistry.kernel.problem.Faults;

/**
 * Refuses query parameters that the operation does not have, as unknown fields of a body are: a
 * filter that is passed over in silence answers what was not asked. After the caller is let in.
 */
@Provider
@Priority(Priorities.USER)
public class KnownParameters implements ContainerRequestFilter {
  private static final int LONGEST_SHOWN = 60;

  private final Map<Method, SortedSet<String>> known = new ConcurrentHashMap<>();

  @Context
  @SuppressWarnings("NullAway.Init") // the context is injected
  ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    var sent = request.getUriInfo().getQueryParameters();
    if (sent.isEmpty()) {
      return;
    }
    SortedSet<String> names =
        known.computeIfAbsent(resource.getResourceMethod(), KnownParameters::namesOf);
    Faults faults = new Faults();
    sent.forEach((name, values) -> {
      if (name.isEmpty() && values.stream().allMatch(String::isEmpty)) {
        return; // of a lone & or ?
      }
      if (!names.contains(name)) {
        faults.add(shown(name), "unknown-parameter", words(names));
      } else if (values.size() > 1) {
        faults.add(name, "repeated-parameter", "may be sent once only");
      }
    });
    faults.refuseMalformed();
  }

  private static String words(Collection<String> names) {
    return names.isEmpty()
        ? "is no parameter of this operation, which takes none"
        : "is no parameter of this operation; it takes " + String.join(", ", names);
  }

  // Cut, and without what cannot be shown: nobody needs kilobytes of it back.
  private static String shown(String name) {
    String cut = name.length() > LONGEST_SHOWN ? name.substring(0, LONGEST_SHOWN) : name;
    return cut.replaceAll("\\p{Cntrl}|\\p{Cs}", "?");
  }

  private static SortedSet<String> namesOf(Method operation) {
    SortedSet<String> names = new TreeSet<>();
    for (Parameter parameter : operation.getParameters()) {
      Stream<? extends AnnotatedElement> parts =
          parameter.isAnnotationPresent(BeanParam.class)
              ? Stream.of(parameter.getType().getDeclaredFields())
              : Stream.of(parameter);
      parts
          .map(part -> part.getAnnotation(QueryParam.class))
          .filter(query -> query != null)
          .forEach(query -> names.add(query.value()));
    }
    return names;
  }
}
