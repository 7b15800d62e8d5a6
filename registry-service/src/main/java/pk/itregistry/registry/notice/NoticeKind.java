package pk.itregistry.registry.notice;

/** What a letter is about; its words stand in {@code letters/en.txt} and {@code letters/ur.txt}. */
public enum NoticeKind {
  APPLICATION_RETURNED,
  FEE_DUE,
  FEE_DUE_AGAIN,
  FIRM_REGISTERED,
  APPLICATION_DECLINED,
  APPLICATION_LAPSING,
  AUTHORITY_GRANTED,
  AUTHORITY_REVOKED,
  INVITATION,
  OWNERSHIP_OFFERED,
  FIRM_TO_CLAIM,
  INSPECTION_APPOINTED,
  INSPECTION_MISSED,
  INSPECTION_PASSED,
  INSPECTION_FAILED,
  PROVISIONAL_LAPSED
}
