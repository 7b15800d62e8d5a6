package pk.itregistry.registry.application;

import java.time.LocalDate;
import java.util.List;
import pk.itregistry.kernel.identity.Cuin;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.place.Province;
import pk.itregistry.kernel.time.TaxPeriod;
import pk.itregistry.registry.firm.FirmKind;
import pk.itregistry.registry.startup.StartupClaim;

/** Applications in any state, made by the acts that lead there, without a server. */
final class AnApplication {
  static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  static final PersonId APPLICANT = new PersonId("applicant");
  static final PersonId REGISTRAR = new PersonId("registrar");
  static final Money FEE = Money.pkr("10000.00");
  static final PaymentReference PAYMENT = PaymentReference.of("GW-1");
  static final FirmId FIRM = FirmId.fresh();

  private AnApplication() {}

  static Particulars exportingSince(String month) {
    return new Particulars(
        FirmKind.COMPANY,
        "Indus Softworks (Pvt) Ltd",
        Ntn.of("0801599-6"),
        false,
        null,
        new Cuin("0287049"),
        new Iban("PK36SCBL0000001123456702"),
        TaxPeriod.of(month),
        "12 Mall Road",
        "Lahore",
        Province.PUNJAB,
        "info@indus.example",
        null,
        null,
        null,
        null);
  }

  /** What a firm states that wants to be certified as a start-up. */
  static Statement claiming(String commencedOn) {
    return new Statement(
        new Particulars(
            FirmKind.STARTUP,
            null,
            null,
            false,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            "info@indus.example",
            null,
            null,
            null,
            new StartupClaim(FIRM, LocalDate.parse(commencedOn), "Language models.", List.of())),
        List.of());
  }

  static Application startupSubmitted() {
    Application application = new Application(APPLICANT, claiming("2026-08-01"), 1, DAY);
    application.submit(DAY);
    return application;
  }

  static Statement stating(String month) {
    return new Statement(exportingSince(month), List.of());
  }

  static Application startupPaid() {
    Application application = startupSubmitted();
    application.approveInitially(REGISTRAR, DAY);
    application.payFee(FEE, PAYMENT, DAY);
    return application;
  }

  static ReturnReason reason(String pointer, String words) {
    return new ReturnReason(pointer, null, ReturnCode.OTHER, words);
  }

  static Application draft() {
    return new Application(APPLICANT, stating("2024-07"), 1, DAY);
  }

  static Application submitted() {
    Application application = draft();
    application.submit(DAY);
    return application;
  }

  static Application returned() {
    Application application = submitted();
    application.returnFor(List.of(reason("/ntn", "Not yours.")), REGISTRAR, DAY);
    return application;
  }

  static Application approved() {
    Application application = submitted();
    application.approveInitially(REGISTRAR, DAY);
    return application;
  }

  static Application paid() {
    Application application = approved();
    application.payFee(FEE, PAYMENT, DAY);
    return application;
  }

  static Application registered() {
    Application application = paid();
    application.register(FIRM, REGISTRAR, DAY);
    return application;
  }

  static Application declined() {
    Application application = submitted();
    application.decline("Struck off.", REGISTRAR, DAY);
    return application;
  }

  static Application withdrawn() {
    Application application = draft();
    application.withdraw(DAY);
    return application;
  }
}
