package pk.itregistry.registry.firm;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can happen to a registration. */
@Schema(name = "RegistrationAct")
enum RegistrationAct {
  WAIVE_INSPECTION,
  TAKE_OVER,
  PASS_INSPECTION,
  FAIL_INSPECTION,
  LAPSE,
  RENEW,
  SUSPEND,
  REINSTATE,
  CANCEL,
  CLOSE,
  HAND_OVER,
  CHANGE,
  CARRY_HISTORY,
  CERTIFY_STARTUP,
  WITHDRAW_STARTUP
}
