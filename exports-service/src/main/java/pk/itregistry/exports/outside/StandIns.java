package pk.itregistry.exports.outside;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Keeps stand-ins out of production. */
@ApplicationScoped
class StandIns {
  private static final Logger LOG = Logger.getLogger(StandIns.class);

  private final boolean standIns;
  private final boolean announcedDecides;

  StandIns(
      @ConfigProperty(name = "itr.stand-ins") boolean standIns,
      @ConfigProperty(name = "itr.treat-announced-as-enacted") boolean announcedDecides) {
    this.standIns = standIns;
    this.announcedDecides = announcedDecides;
  }

  void check(@Observes StartupEvent event) {
    refuseInProduction(ConfigUtils.getProfiles());
    if (standIns) {
      LOG.warn("A stand-in answers for the tax authority: no deposit is really confirmed.");
    } else {
      LOG.warn("No connection to the tax authority is configured: deposits stay unconfirmed.");
    }
  }

  void refuseInProduction(List<String> profiles) {
    if (profiles.contains("prod") && (standIns || announcedDecides)) {
      throw new IllegalStateException(
          "The production profile does not start with itr.stand-ins=true or"
              + " itr.treat-announced-as-enacted=true: a stand-in confirms what nobody paid, and an"
              + " announced rate is not law. Set both to false.");
    }
  }
}
