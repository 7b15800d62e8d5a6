package pk.itregistry.incentives.outside;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps a production installation from running on stand-ins or on law that is only announced. */
@ApplicationScoped
class NoStandInsInProduction {
  private static final String PRODUCTION = "prod";

  void check(
      @Observes StartupEvent start,
      @ConfigProperty(name = "itr.stand-ins") boolean standIns,
      @ConfigProperty(name = "itr.treat-announced-as-enacted") boolean announcedDecides) {
    refuse(ConfigUtils.getProfiles(), standIns, announcedDecides);
  }

  static void refuse(List<String> profiles, boolean standIns, boolean announcedDecides) {
    if (profiles.contains(PRODUCTION) && (standIns || announcedDecides)) {
      throw new IllegalStateException(
          "This is the production profile: set itr.stand-ins=false and"
              + " itr.treat-announced-as-enacted=false, or run with QUARKUS_PROFILE=demo.");
    }
  }
}
