package pk.itregistry.registry.outside;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps a production installation from running on stand-ins or on a clock that can be moved. */
@ApplicationScoped
class NoStandInsInProduction {
  private static final String PRODUCTION = "prod";

  void check(
      @Observes StartupEvent start,
      @ConfigProperty(name = "itr.stand-ins") boolean standIns,
      @ConfigProperty(name = "itr.business-time-movable") boolean movable) {
    refuse(ConfigUtils.getProfiles(), standIns, movable);
  }

  static void refuse(List<String> profiles, boolean standIns, boolean movable) {
    if (profiles.contains(PRODUCTION) && (standIns || movable)) {
      throw new IllegalStateException(
          "This is the production profile: set itr.stand-ins=false and"
              + " itr.business-time-movable=false, or run with QUARKUS_PROFILE=demo.");
    }
  }
}
