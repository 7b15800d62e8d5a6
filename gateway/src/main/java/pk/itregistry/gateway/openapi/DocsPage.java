package pk.itregistry.gateway.openapi;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * The joined document and a page to read it on, packed for those who take that: it is a megabyte
 * and more. The page is whole in itself: nothing is fetched from another host.
 */
@Singleton
public class DocsPage {
  private static final String WEBJAR = "META-INF/maven/org.webjars/swagger-ui/pom.properties";
  // With any weight but none (RFC 9110, section 12.5.3).
  private static final Pattern GZIP =
      Pattern.compile("(?i)\\s*gzip\\s*(;\\s*q=(1(\\.0*)?|0\\.\\d*[1-9]\\d*)\\s*)?");
  private static final String ONLY_FROM_HERE =
      "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' data:;"
          + " style-src 'self' 'unsafe-inline'; frame-ancestors 'none'";

  private record File(String mediaType, Buffer plain, Buffer packed) {
    File(String mediaType, Buffer plain) {
      this(mediaType, plain, gzip(plain));
    }
  }

  private final Map<String, File> files;

  DocsPage(JoinedDocument document) {
    String viewer =
        "META-INF/resources/webjars/swagger-ui/"
            + versionOf(resource(WEBJAR).toString())
            + "/swagger-ui";
    this.files =
        Map.of(
            "/openapi.json", new File("application/json", Buffer.buffer(document.json())),
            "/openapi.yaml", new File("application/yaml", Buffer.buffer(document.yaml())),
            "/docs", new File("text/html; charset=utf-8", resource("docs/index.html")),
            "/docs/start.js", new File("text/javascript", resource("docs/start.js")),
            "/docs/page.css", new File("text/css", resource("docs/page.css")),
            "/docs/viewer.js", new File("text/javascript", resource(viewer + "-bundle.js")),
            "/docs/viewer.css", new File("text/css", resource(viewer + ".css")));
  }

  /** Answers when one of these files was asked for. */
  public boolean answer(RoutingContext exchange) {
    File file = files.get(exchange.request().path());
    HttpMethod method = exchange.request().method();
    if (file == null || !(method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD))) {
      return false;
    }
    exchange
        .response()
        .putHeader(HttpHeaders.CONTENT_TYPE, file.mediaType())
        .putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
        .putHeader("Content-Security-Policy", ONLY_FROM_HERE)
        .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    if (takesGzip(exchange.request().headers().getAll(HttpHeaders.ACCEPT_ENCODING))) {
      exchange.response().putHeader(HttpHeaders.CONTENT_ENCODING, "gzip").end(file.packed());
    } else {
      exchange.response().end(file.plain());
    }
    return true;
  }

  private static boolean takesGzip(List<String> accepted) {
    return accepted.stream()
        .flatMap(line -> Arrays.stream(line.split(",")))
        .anyMatch(coding -> GZIP.matcher(coding).matches());
  }

  private static Buffer gzip(Buffer plain) {
    var packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      out.write(plain.getBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Buffer.buffer(packed.toByteArray());
  }

  private static String versionOf(String pomProperties) {
    var properties = new Properties();
    try {
      properties.load(new StringReader(pomProperties));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }

  private static Buffer resource(String name) {
    return Buffer.buffer(Packed.file(name));
  }
}
