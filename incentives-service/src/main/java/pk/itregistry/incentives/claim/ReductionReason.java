package pk.itregistry.incentives.claim;

/** Why an officer proposes less than was asked. Codes are never reused. */
enum ReductionReason {
  DEPOSIT_NOT_FOUND("The deposit is not found in the treasury's own books."),
  CERTIFICATE_DOUBTED("The certificate of that day is under inspection."),
  PROCEEDS_NOT_OF_EXPORT("The proceeds, or a part of them, are not of an export of the section."),
  PAYMENT_REVERSED("The bank took the payment, or a part of it, back."),
  CREDIT_TAKEN_ELSEWHERE("The tax was credited in a return or assessment already."),
  NO_COMPUTED_AMOUNT("The purpose code is outside the section and nothing is shown to be due.");

  private final String words;

  ReductionReason(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
