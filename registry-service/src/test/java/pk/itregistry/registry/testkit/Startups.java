package pk.itregistry.registry.testkit;

import static pk.itregistry.plumbing.testkit.People.as;
import static pk.itregistry.plumbing.testkit.People.done;
import static pk.itregistry.registry.testkit.Desk.BASE;

import java.time.LocalDate;
import pk.itregistry.kernel.time.TaxYear;

/** Firms that want to be certified as start-ups. */
public final class Startups {
  private Startups() {}

  /** The legal day of business time, which other tests may have moved. */
  public static LocalDate today() {
    return LocalDate.parse(as("owner").get(BASE + "business-time").path("today"));
  }

  /** The tax year that it is. */
  public static TaxYear taxYear() {
    return TaxYear.of(today());
  }

  /** The first day of the tax year before: of a firm that commenced then, one year is asked. */
  public static LocalDate lastYear() {
    return taxYear().plus(-1).start();
  }

  /** What a firm states that commenced on a day, and turned over so much last year. */
  public static String claim(String firm, LocalDate commencedOn, String turnover) {
    return """
    {"firm": "%s", "commencedOn": "%s", "technology": "Language models for courts.",
     "turnover": [{"taxYear": "%s", "amountPkr": "%s"}]}
    """
        .formatted(firm, commencedOn, taxYear().plus(-1), turnover);
  }

  /** What is claimed, as an application. */
  public static String application(String claim) {
    return """
    {"kind": "STARTUP", "contactEmail": "info@indus.example", "startup": %s}
    """
        .formatted(claim);
  }

  /** Of a firm that is one. */
  public static String application(Desk.Firm firm) {
    return application(claim(firm.id(), lastYear(), "25000000.00"));
  }

  /** A firm's application that was handed in; its id. */
  public static String submitted(Desk.Firm firm) {
    String application =
        done(as("owner").body(application(firm)).post(BASE + "applications")).path("id");
    Desk.done(application, "submission", "owner", null);
    return application;
  }
}
