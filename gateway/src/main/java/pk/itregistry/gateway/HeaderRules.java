package pk.itregistry.gateway;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which headers pass the door, in each direction, and which it sets itself. */
@Singleton
class HeaderRules {
  // RFC 9110 section 7.6.1, and what the door has already answered (Expect).
  private static final Set<String> THIS_CONNECTION_ONLY =
      Set.of(
          "connection",
          "expect",
          "http2-settings",
          "keep-alive",
          "proxy-authenticate",
          "proxy-authentication-info",
          "proxy-authorization",
          "proxy-connection",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade");
  private static final List<String> INTERNAL = List.of("x-internal-", "itr-");

  // A caller could claim with these to be somewhere else, or to ask for something else.
  private static final List<String> CLAIMS =
      List.of(
          "forwarded", "x-forwarded-", "x-real-ip", "x-original-", "x-rewrite-", "x-http-method");

  // Who serves is nobody's business; who may read from a browser is decided here.
  private static final List<String> TELLTALES =
      List.of("server", "x-powered-by", "access-control-");

  private final URI publicUrl;

  HeaderRules(Settings settings) {
    this.publicUrl = settings.publicUrl();
  }

  /** Towards the service. */
  void inward(MultiMap headers, Arrival arrival) {
    forThisConnectionOnly(headers);
    remove(headers, INTERNAL);
    remove(headers, CLAIMS);
    String address = arrival.request().remoteAddress().hostAddress();
    String scheme = publicUrl.getScheme();
    String host = publicUrl.getRawAuthority();
    headers.set("X-Forwarded-For", address);
    headers.set("X-Forwarded-Host", host);
    headers.set("X-Forwarded-Proto", scheme);
    headers.set(
        "Forwarded",
        "for=%s;host=\"%s\";proto=%s"
            .formatted(address.contains(":") ? "\"[" + address + "]\"" : address, host, scheme));
    if (!arrival.trace().header().equals(headers.get("traceparent"))) {
      headers.set("traceparent", arrival.trace().header());
      headers.remove("tracestate");
    }
  }

  /** Back to the caller. */
  void outward(MultiMap headers) {
    forThisConnectionOnly(headers);
    remove(headers, INTERNAL);
    remove(headers, TELLTALES);
  }

  /** What every answer of the door carries, whoever made it. */
  void protect(MultiMap headers, boolean authenticated) {
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Referrer-Policy", "no-referrer");
    if (!headers.contains("Content-Security-Policy")) {
      headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    }
    if (authenticated && !headers.contains(HttpHeaders.CACHE_CONTROL)) {
      headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
    }
    if (publicUrl.getScheme().equals("https")) {
      headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
  }

  private static void forThisConnectionOnly(MultiMap headers) {
    for (String value : headers.getAll(HttpHeaders.CONNECTION)) {
      for (String named : value.split(",", -1)) {
        headers.remove(named.strip());
      }
    }
    THIS_CONNECTION_ONLY.forEach(headers::remove);
  }

  private static void remove(MultiMap headers, List<String> beginnings) {
    for (String name : List.copyOf(headers.names())) {
      String lower = name.toLowerCase(Locale.ROOT);
      if (beginnings.stream().anyMatch(lower::startsWith)) {
        headers.remove(name);
      }
    }
  }
}
