package pk.itregistry.gateway;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import pk.itregistry.plumbing.web.Trace;

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

  private static final List<String> NOT_INWARD = both(INTERNAL, CLAIMS);
  private static final List<String> NOT_OUTWARD = both(INTERNAL, TELLTALES);

  private final String host;
  private final String scheme;
  private final String forwardedTo;

  HeaderRules(Settings settings) {
    this.host = settings.publicUrl().getRawAuthority();
    this.scheme = settings.publicUrl().getScheme();
    this.forwardedTo = ";host=\"%s\";proto=%s".formatted(host, scheme);
  }

  /** Towards the service. */
  void inward(MultiMap headers, Arrival arrival) {
    forThisConnectionOnly(headers);
    remove(headers, NOT_INWARD);
    String address = arrival.request().remoteAddress().hostAddress();
    headers.set("X-Forwarded-For", address);
    headers.set("X-Forwarded-Host", host);
    headers.set("X-Forwarded-Proto", scheme);
    String node = address.contains(":") ? "\"[" + address + "]\"" : address;
    headers.set("Forwarded", "for=" + node + forwardedTo);
    if (!arrival.trace().header().equals(headers.get(Trace.HEADER))) {
      headers.set(Trace.HEADER, arrival.trace().header());
      headers.remove("tracestate");
    }
  }

  /** Back to the caller. */
  void outward(MultiMap headers) {
    forThisConnectionOnly(headers);
    remove(headers, NOT_OUTWARD);
  }

  /**
   * What every answer of the door carries, whoever made it.
   *
   * @param forEveryone of an open operation, to somebody without a token: others may keep it
   */
  void protect(MultiMap headers, boolean forEveryone) {
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Referrer-Policy", "no-referrer");
    if (!headers.contains("Content-Security-Policy")) {
      headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    }
    if (!forEveryone && !headers.contains(HttpHeaders.CACHE_CONTROL)) {
      headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
    }
    if (scheme.equals("https")) {
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
    List<String> unwanted = new ArrayList<>();
    for (Map.Entry<String, String> header : headers) {
      if (beginsWithOneOf(beginnings, header.getKey())) {
        unwanted.add(header.getKey());
      }
    }
    unwanted.forEach(headers::remove);
  }

  private static boolean beginsWithOneOf(List<String> beginnings, String name) {
    for (String beginning : beginnings) {
      if (name.regionMatches(true, 0, beginning, 0, beginning.length())) {
        return true;
      }
    }
    return false;
  }

  private static List<String> both(List<String> some, List<String> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }
}
