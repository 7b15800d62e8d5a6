package pk.itregistry.registry.application.document;

/** What a document shows, by the codes that the questions to an applicant use. */
public enum DocumentKind {
  NTN_CERTIFICATE,
  CNIC_FRONT,
  CNIC_BACK,
  PASSPORT,
  MOA_AOA,
  INCORPORATION_CERTIFICATE,
  FORM_29,
  PARTNERSHIP_DEED,
  FIRM_REGISTRATION_CERTIFICATE,
  ACCOUNT_CERTIFICATE,
  BANK_STATEMENT,
  AUDITED_ACCOUNTS,
  TAX_RETURN,
  PROFILE,
  SITE_PHOTO,
  OTHER
}
