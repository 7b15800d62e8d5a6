package pk.itregistry.plumbing.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.InstantSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyReader;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;
import pk.itregistry.kernel.problem.CommonProblem.BodyTooLarge;
import pk.itregistry.kernel.problem.CommonProblem.NotJson;
import pk.itregistry.kernel.problem.Refused;

/** Takes a body in, up to the limit of its record or the service, without looking into it. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class BodyReader implements ServerMessageBodyReader<Body<?>> {
  private final InstantSource systemTime = InstantSource.system();
  private final int limit;

  BodyReader(@ConfigProperty(name = "itr.body-limit-bytes") int limit) {
    this.limit = limit;
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, ResteasyReactiveResourceInfo operation, MediaType sent) {
    return type == Body.class;
  }

  @Override
  public Body<?> readFrom(
      Class<Body<?>> type, Type genericType, MediaType mediaType, ServerRequestContext request) {
    return body(genericType, request.getInputStream());
  }

  // Both below are for callers that are none of the framework's own; it asks those above, which do
  // not read the method's annotations from its class file every time.

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == Body.class;
  }

  @Override
  public Body<?> readFrom(
      Class<Body<?>> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream sent) {
    return body(genericType, sent);
  }

  private Body<?> body(Type genericType, InputStream sent) {
    Class<?> shape = (Class<?>) ((ParameterizedType) genericType).getActualTypeArguments()[0];
    int most = most(shape);
    byte[] bytes = read(sent, most);
    if (bytes.length > most) {
      throw new Refused(new BodyTooLarge(most));
    }
    return new Body<>(bytes, shape.asSubclass(Record.class), systemTime.instant());
  }

  private int most(Class<?> shape) {
    LargestBody own = shape.getAnnotation(LargestBody.class);
    return own == null ? limit : own.bytes();
  }

  // A caller that went away in the middle is no failure of ours.
  private static byte[] read(InputStream sent, int most) {
    try {
      return sent.readNBytes(most + 1);
    } catch (IOException e) {
      throw new Refused(new NotJson("The body did not arrive whole."));
    }
  }
}
