package pk.itregistry.registry.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.identity.Cnic;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.problem.Problem;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.registry.ApplicationProblem.DuplicateApplication;
import pk.itregistry.registry.ApplicationProblem.DuplicateCnic;
import pk.itregistry.registry.ApplicationProblem.DuplicateCuin;
import pk.itregistry.registry.ApplicationProblem.DuplicateRegistration;
import pk.itregistry.registry.application.ApplicationView.Warning;
import pk.itregistry.registry.application.ApplicationView.Warning.Code;
import pk.itregistry.registry.application.Rivals.Applied;
import pk.itregistry.registry.application.Rivals.Registered;
import pk.itregistry.registry.application.Rivals.Rival;
import pk.itregistry.registry.firm.LookAlikes;

/**
 * What stands in an application's way, told from the draft on: a number that another holds keeps it
 * from being approved, and from a fee being asked; a number that another only states, a name like
 * another firm's, and an account to which another owner's firm is paid, deserve a look.
 */
record Obstacles(Particulars stated, List<Rival> rivals, Map<FirmId, NameDecision> decided) {

  /** Obstacles on which nobody has decided yet. */
  Obstacles(Particulars stated, List<Rival> rivals) {
    this(stated, rivals, Map.of());
  }

  /** The same, with what was decided on the names of firms. */
  Obstacles decided(Map<FirmId, NameDecision> decided) {
    return new Obstacles(stated, rivals, decided);
  }

  /** Refuses what could not be registered, as the first of its obstacles. */
  void refuse() {
    refusal()
        .ifPresent(problem -> {
          throw new Refused(problem);
        });
  }

  /** Whether an act that leads to the registration could succeed as things stand. */
  boolean allow(ApplicationAct act) {
    return switch (act) {
      case APPROVE_INITIALLY, PAY_FEE -> refusal().isEmpty();
      case REGISTER ->
          rivals.stream()
              .noneMatch(rival -> rival instanceof Registered && refusal(rival).isPresent());
      case REVISE, SUBMIT, RETURN, REVERSE_FEE, CERTIFY, DECLINE, WITHDRAW, LAPSE -> true;
    };
  }

  private Optional<Problem> refusal() {
    return rivals.stream().flatMap(rival -> refusal(rival).stream()).findFirst();
  }

  private Optional<Problem> refusal(Rival rival) {
    return switch (rival) {
      case Registered firm ->
          switch (firm.shared()) {
            case NTN -> Optional.ofNullable(stated.ntn()).map(DuplicateRegistration::new);
            case CUIN -> Optional.ofNullable(stated.cuin()).map(DuplicateCuin::new);
            case CNIC ->
                Optional.ofNullable(stated.cnic()).map(Cnic::masked).map(DuplicateCnic::new);
            case NAME, NEAR_NAME, ACCOUNT -> Optional.empty();
          };
      case Applied other ->
          other.approved()
              ? Optional.of(new DuplicateApplication(number(other)))
              : Optional.empty();
    };
  }

  /** All that deserves a look, as registrars may know it. */
  List<Warning> warnings() {
    return warnings(null, rivals);
  }

  /**
   * All that deserves a look, as its applicant may know it: of nobody else's application which it
   * is, and of a person's number nothing before they have proven that it is theirs, so that nobody
   * finds out by drafts whose number is registered.
   *
   * @param proven whether they are known to be who they say
   */
  List<Warning> warnings(PersonId applicant, boolean proven) {
    return warnings(
        applicant,
        rivals.stream().filter(rival -> proven || rival.shared() != Rivals.Shared.CNIC).toList());
  }

  private List<Warning> warnings(@Nullable PersonId applicant, List<Rival> known) {
    List<Warning> warnings = new ArrayList<>();
    if (stated.ntnSuspect()) {
      warnings.add(
          new Warning(
              "/ntn",
              Code.NTN_CHECK_DIGIT_SUSPECT,
              "The check digit does not fit the number; look for a slip of the pen.",
              null,
              null,
              null));
    }
    String name = stated.name();
    if (name != null && LookAlikes.mixed(name)) {
      warnings.add(
          new Warning(
              "/name",
              Code.NAME_OF_LOOK_ALIKE_LETTERS,
              "A word of the name has letters of two scripts that are drawn alike; see that it is"
                  + " typed in one.",
              null,
              null,
              null));
    }
    known.forEach(rival -> warnings.add(warning(rival, applicant)));
    return warnings;
  }

  private Warning warning(Rival rival, @Nullable PersonId applicant) {
    return switch (rival) {
      case Registered firm -> registered(firm, applicant == null);
      case Applied other -> applied(other, applicant);
    };
  }

  private Warning registered(Registered firm, boolean office) {
    String detail =
        switch (firm.shared()) {
          case NTN ->
              "NTN %s is that of %s, whose registration has not ended: this application cannot be"
                      .formatted(stated.ntn(), firm.name())
                  + " approved. See that the number was copied rightly; if it is the same firm, do"
                  + " not apply again: its owner can let you act for it.";
          case CUIN ->
              "CUIN %s is that of %s, whose registration has not ended: this application cannot be"
                      .formatted(stated.cuin(), firm.name())
                  + " approved. See that the number was copied rightly.";
          case CNIC ->
              "CNIC %s is that of a freelancer whose registration has not ended: this application"
                      .formatted(stated.cnic())
                  + " cannot be approved. See that the number was copied rightly.";
          case NAME ->
              "%s is registered under a name like this one, but for case, accents or the words of"
                      .formatted(firm.name())
                  + " its kind. A registrar decides whether both can bear it; see that yours is"
                  + " written as it was incorporated.";
          case NEAR_NAME ->
              "%s is registered under a name that is near this one. A registrar decides whether they"
                      .formatted(firm.name())
                  + " are two firms; if it is yours, do not apply again.";
          case ACCOUNT ->
              "A firm of another owner is paid to this account. See that the number was copied"
                  + " rightly; a registrar decides whose it is.";
        };
    Code code =
        switch (firm.shared()) {
          case NTN -> Code.NTN_REGISTERED;
          case CUIN -> Code.CUIN_REGISTERED;
          case CNIC -> Code.CNIC_REGISTERED;
          case NAME -> Code.NAME_OF_ANOTHER_FIRM;
          case NEAR_NAME -> Code.NAME_NEAR_ANOTHER_FIRMS;
          case ACCOUNT -> Code.ACCOUNT_OF_ANOTHER_FIRM;
        };
    @Nullable FirmId which = office || isAnybodys(firm.shared()) ? firm.firm() : null;
    return new Warning(pointer(firm), code, detail, which, null, decided.get(firm.firm()));
  }

  // Whose a personal number or an account is, is not the applicant's business.
  private static boolean isAnybodys(Rivals.Shared shared) {
    return shared != Rivals.Shared.CNIC && shared != Rivals.Shared.ACCOUNT;
  }

  /** Whether a firm of another owner is paid to the account. */
  boolean shareAnAccount() {
    return rivals.stream().anyMatch(rival -> rival.shared() == Rivals.Shared.ACCOUNT);
  }

  private Warning applied(Applied other, @Nullable PersonId applicant) {
    String detail =
        other.approved()
            ? "Another application with %s is approved: while it lives, this one cannot be. See that"
                + " the number was copied rightly."
            : "Another application with %s has been handed in, and only one of them can be"
                + " approved. See that the number was copied rightly.";
    boolean mayKnow = applicant == null || applicant.equals(other.applicant());
    @Nullable ApplicationId which = mayKnow ? other.application() : null;
    return new Warning(
        pointer(other), elsewhere(other), detail.formatted(number(other)), null, which, null);
  }

  private static String pointer(Rival rival) {
    return switch (rival.shared()) {
      case NTN -> "/ntn";
      case CUIN -> "/cuin";
      case CNIC -> "/cnic";
      case NAME, NEAR_NAME -> "/name";
      case ACCOUNT -> "/payoutIban";
    };
  }

  private static Code elsewhere(Applied other) {
    return switch (other.shared()) {
      case NTN -> Code.NTN_STATED_ELSEWHERE;
      case CUIN -> Code.CUIN_STATED_ELSEWHERE;
      case CNIC -> Code.CNIC_STATED_ELSEWHERE;
      case NAME, NEAR_NAME, ACCOUNT ->
          throw new IllegalStateException("names and accounts are looked for among firms only");
    };
  }

  private String number(Applied other) {
    return switch (other.shared()) {
      case NTN -> "NTN " + stated.ntn();
      case CUIN -> "CUIN " + stated.cuin();
      case CNIC -> "CNIC " + stated.cnic();
      case NAME, NEAR_NAME, ACCOUNT ->
          throw new IllegalStateException("names and accounts are looked for among firms only");
    };
  }
}
