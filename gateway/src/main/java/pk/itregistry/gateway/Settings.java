package pk.itregistry.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the installation decides: where paths lead, how much and how fast. */
@ConfigMapping(prefix = "gateway")
public interface Settings {
  /** The address callers know the gateway by: goes into Location headers and the documents. */
  URI publicUrl();

  /** The origins, such as {@code https://portal.example}, whose pages may call from a browser. */
  Optional<List<String>> browserOrigins();

  /** The route table, by a name that only people read. */
  Map<String, Route> routes();

  /** Addresses that stand on paper, by a name that only people read. */
  Map<String, Printed> printed();

  Limits limits();

  Upstreams upstreams();

  /** One row of the route table; of several that fit a path the longest prefix counts. */
  interface Route {
    String prefix();

    URI upstream();

    MemorySize bodyLimit();

    /** Single paths behind it where a body may be larger, by a name that only people read. */
    Map<String, LargerBody> largerBodies();

    /** How long the service may take until its answer begins, once it has the whole request. */
    @WithDefault("30s")
    Duration patience();
  }

  /** A path, with parameters in braces, on which files are sent. */
  interface LargerBody {
    String path();

    MemorySize limit();
  }

  /** An address that was printed; it ends in a name that stands for {@code {}} where it leads. */
  interface Printed {
    String prefix();

    /** Where people are led. */
    String page();

    /** Where programs are led, which ask for JSON. */
    String data();
  }

  /** How fast one caller may send. */
  interface Limits {
    /** A caller with a valid token: its client and subject. */
    Pace caller();

    /** An address without one, and every refused token. */
    Pace address();

    /** How many callers are remembered; the longest unseen are forgotten first. */
    @WithDefault("100000")
    int remembered();
  }

  /** A token bucket. */
  interface Pace {
    int perSecond();

    int burst();
  }

  /** How the services behind are spoken to. */
  interface Upstreams {
    /** Requests that may ever be under way at one service, however quickly it answers. */
    @WithDefault("400")
    int inFlight();

    @WithDefault("2s")
    Duration connectTimeout();

    /** A connection on which nothing moves for so long is given up. */
    @WithDefault("60s")
    Duration idleTimeout();
  }
}
