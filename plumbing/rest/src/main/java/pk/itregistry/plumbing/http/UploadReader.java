package pk.itregistry.plumbing.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyReader;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** Hands over what {@link WholeRequest} has staged. */
@Provider
@Consumes(MediaType.WILDCARD)
public class UploadReader implements ServerMessageBodyReader<Upload> {
  private final CurrentVertxRequest current;

  UploadReader(CurrentVertxRequest current) {
    this.current = current;
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, ResteasyReactiveResourceInfo operation, MediaType sent) {
    return type == Upload.class;
  }

  @Override
  public Upload readFrom(
      Class<Upload> type, Type genericType, MediaType mediaType, ServerRequestContext request) {
    RoutingContext exchange = current.getCurrent();
    return Upload.of(exchange, exchange.request().getHeader(HttpHeaders.CONTENT_TYPE));
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == Upload.class;
  }

  @Override
  public Upload readFrom(
      Class<Upload> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream sent) {
    throw new IllegalStateException("an upload is staged before it is read");
  }
}
