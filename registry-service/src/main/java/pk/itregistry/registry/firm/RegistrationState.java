package pk.itregistry.registry.firm;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a registration stands. Expiry is no state: it follows from the certificate's days. */
@Schema(name = "RecordedState")
enum RegistrationState {
  PROVISIONAL,
  ACTIVE,
  SUSPENDED,
  CANCELLED,
  LAPSED;

  /** Whether nothing of the registration holds any more. */
  boolean hasEnded() {
    return this == CANCELLED || this == LAPSED;
  }
}
