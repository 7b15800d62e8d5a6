package pk.itregistry.registry.credential;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the public finds what certificates refer to. They are printed: none may ever change. */
@ApplicationScoped
class Addresses {
  private final String site;

  Addresses(@ConfigProperty(name = "itr.public-address") String site) {
    this.site = site.replaceFirst("/+$", "");
  }

  /** Of the registry as the world knows it: who issued. */
  String issuer() {
    return site;
  }

  /** The address in the QR code of a certificate. */
  String certificate(String number) {
    return site + "/c/" + number;
  }

  String statusList(StatusPurpose purpose, long list) {
    return "%s/registry/v1/status-lists/%s/%d".formatted(site, purpose.value(), list);
  }

  /** What the names of our own in a credential are names in. */
  String vocabulary() {
    return site + "/vocabulary#";
  }
}
