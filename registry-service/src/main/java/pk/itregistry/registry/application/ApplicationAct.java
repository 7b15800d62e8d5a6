package pk.itregistry.registry.application;

/** What can happen to an application. */
enum ApplicationAct {
  REVISE,
  SUBMIT,
  RETURN,
  APPROVE_INITIALLY,
  PAY_FEE,
  REVERSE_FEE,
  REGISTER,
  CERTIFY,
  DECLINE,
  WITHDRAW,
  LAPSE
}
