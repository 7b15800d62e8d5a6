package pk.itregistry.registry.credential;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the public finds what certificates refer to. They are printed: none may ever change. */
@ApplicationScoped
class Addresses {
  private final String site;

  Addresses(@ConfigProperty(name = "itr.public-address") String site) {
    this.site = site.replaceFirst("/+$", "");
  }

  void check(@Observes StartupEvent start) {
    demandForProduction(ConfigUtils.getProfiles(), site);
  }

  /** What is signed and printed in production leads the public to us, and to nobody between. */
  static void demandForProduction(List<String> profiles, String site) {
    if (profiles.contains("prod") && !isOfTheWeb(site)) {
      throw new IllegalStateException(
          "ITR_PUBLIC_URL stands on every certificate for ever: in production it must be an address"
              + " such as https://registry.example.pk, without a query.");
    }
  }

  private static boolean isOfTheWeb(String site) {
    try {
      URI address = URI.create(site);
      return "https".equals(address.getScheme())
          && address.getHost() != null
          && address.getUserInfo() == null
          && address.getQuery() == null
          && address.getFragment() == null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Of the registry as the world knows it: who issued. */
  String issuer() {
    return site;
  }

  /** The address in the QR code of a certificate. */
  String certificate(String number) {
    return site + "/c/" + number;
  }

  String statusList(ListNumber list) {
    return site + "/registry/v1/status-lists/revocation/" + list;
  }

  /** What the names of our own in a credential are names in. */
  String vocabulary() {
    return site + "/vocabulary#";
  }
}
