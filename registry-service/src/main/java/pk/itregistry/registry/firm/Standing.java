package pk.itregistry.registry.firm;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a firm's registration is shown: as it stands, and EXPIRED where it would be active but no
 * certificate is in force on that day. Nobody has to note the expiry; the days say it.
 */
@Schema(name = "RegistrationState")
public enum Standing {
  PROVISIONAL,
  ACTIVE,
  EXPIRED,
  SUSPENDED,
  CANCELLED,
  LAPSED;

  /**
   * By the state that is stored.
   *
   * @param certified whether a certificate is in force on the day
   */
  public static Standing of(String stored, boolean certified) {
    RegistrationState state = RegistrationState.valueOf(stored);
    return state == RegistrationState.ACTIVE && !certified ? EXPIRED : valueOf(state.name());
  }
}
