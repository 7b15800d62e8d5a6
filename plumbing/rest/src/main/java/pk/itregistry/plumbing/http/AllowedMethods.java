package pk.itregistry.plumbing.http;

import io.quarkus.arc.Arc;
import jakarta.enterprise.inject.Any;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pk.itregistry.plumbing.web.PathTemplate;

/** Which methods a path takes: a 405 must say so (RFC 9110), and the framework does not. */
final class AllowedMethods {
  private static volatile @Nullable List<Route> routes;

  private record Route(PathTemplate path, String method) {}

  private AllowedMethods() {}

  /** The methods of a path below the service's root, sorted. */
  static Set<String> at(String path) {
    String asked = trimmed(path);
    return known().stream()
        .filter(route -> route.path().fits(asked))
        .map(Route::method)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether a method is one of them; a HEAD is answered by what answers the GET. */
  static boolean includes(Set<String> allowed, String method) {
    return allowed.contains(HttpMethod.HEAD.equals(method) ? HttpMethod.GET : method);
  }

  private static List<Route> known() {
    List<Route> found = routes;
    if (found == null) {
      found =
          Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
              .<Class<?>>map(bean -> bean.getBeanClass())
              .filter(type -> type.isAnnotationPresent(Path.class))
              .distinct()
              .flatMap(type -> routesOf(type).stream())
              .toList();
      routes = found;
    }
    return found;
  }

  private static List<Route> routesOf(Class<?> resource) {
    List<Route> found = new ArrayList<>();
    for (Method method : resource.getMethods()) {
      for (Annotation annotation : method.getAnnotations()) {
        HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
        if (verb != null) {
          found.add(new Route(template(resource, method), verb.value()));
        }
      }
    }
    return found;
  }

  private static PathTemplate template(Class<?> resource, Method method) {
    Path below = method.getAnnotation(Path.class);
    String above = resource.getAnnotation(Path.class).value();
    return PathTemplate.of(trimmed(above + "/" + (below == null ? "" : trimmed(below.value()))));
  }

  private static String trimmed(String path) {
    return path.replaceAll("^/+|/+$", "");
  }
}
