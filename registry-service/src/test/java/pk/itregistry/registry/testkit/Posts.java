package pk.itregistry.registry.testkit;

import static pk.itregistry.plumbing.testkit.People.as;
import static pk.itregistry.registry.testkit.Desk.BASE;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.place.Province;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.plumbing.testkit.Rows;

/** Opens offices and names officers at the registry's doors, as the administrator does. */
public final class Posts {
  private Posts() {}

  /** A code that no other test has. */
  public static String freshCode() {
    return UUID.randomUUID().toString().replace("-", "").substring(0, 10).toUpperCase(Locale.ROOT);
  }

  /** The id of a new office for these provinces. */
  public static String office(String... provinces) {
    return People.done(as("adnan").body(officeOf(freshCode(), provinces)).post(BASE + "offices"))
        .path("id");
  }

  public static String officeOf(String code, String... provinces) {
    return "{\"code\": \"%s\", \"name\": \"Office %s\", \"provinces\": [%s]}"
        .formatted(code, code, quoted(provinces));
  }

  private static String quoted(String... provinces) {
    return Arrays.stream(provinces)
        .map(code -> "\"" + code + "\"")
        .collect(Collectors.joining(", "));
  }

  /** The subject of a registrar. */
  public static String person(String registrar) {
    return as(registrar).get(BASE + "me/officer").path("person");
  }

  /** Has a registrar work in an office, or in none, from today on; whether named before or not. */
  public static void post(String registrar, @Nullable String office) {
    working(registrar, work(office, ""));
  }

  /** Has a registrar work as said. */
  public static void working(String registrar, String work) {
    @Nullable String officer = as(registrar).get(BASE + "me/officer").path("officer.id");
    if (officer == null) {
      People.done(
          as("adnan")
              .body("{\"person\": \"%s\", \"work\": %s}".formatted(person(registrar), work))
              .post(BASE + "officers"));
    } else {
      People.done(
          as("adnan")
              .header("If-Match", People.etag("adnan", "officers/" + officer))
              .body(work)
              .put(BASE + "officers/" + officer));
    }
  }

  /** Has an inspector work in an office, or in none, from today on. */
  public static void inspector(String inspector, @Nullable String office) {
    working(inspector, work(office, "").replace("REGISTRAR", "INSPECTOR"));
  }

  /** A registrar's work, with more fields behind it. */
  public static String work(@Nullable String office, String more) {
    return "{\"name\": \"Registrar of a test\", \"duties\": [\"REGISTRAR\"]%s%s}"
        .formatted(office == null ? "" : ", \"office\": \"" + office + "\"", more);
  }

  /** Has a head lead an office, or none, from today on, and work as a registrar there as well. */
  public static void leading(String head, @Nullable String office, String more) {
    working(head, work(office, more).replace("\"REGISTRAR\"", "\"REGISTRAR\", \"HEAD\""));
  }

  /** A submitted application of somebody's in a province. */
  public static String submitted(String applicant, String province) {
    return submitted(applicant, province, People.freshNtn());
  }

  public static String submitted(String applicant, String province, String ntn) {
    String application =
        People.done(
                as(applicant)
                    .body(Desk.company(ntn).replace("PK-PB", province))
                    .post(BASE + "applications"))
            .path("id");
    Desk.done(application, "submission", applicant, null);
    return application;
  }

  /** The id of an officer whom no other test has. */
  public static String officer() {
    String person = UUID.randomUUID().toString();
    return People.done(
            as("adnan")
                .body("{\"person\": \"%s\", \"work\": %s}".formatted(person, work(null, "")))
                .post(BASE + "officers"))
        .path("id");
  }

  /** The id of a question about an application of the owner's, asked by rabia. */
  public static String secondLook() {
    return secondLook(submitted("owner", "PK-PB"));
  }

  /** The id of rabia's question about an application. */
  public static String secondLook(String application) {
    return People.done(
            as("rabia")
                .body("{\"question\": \"Is the address that of another firm?\"}")
                .post(BASE + "applications/" + application + "/second-looks"))
        .path("id");
  }

  /** Has nothing wait in a province, whatever other tests left there. */
  public static void cleared(String province) {
    Rows.change(
        "UPDATE application SET state = 'WITHDRAWN' WHERE province = ?"
            + " AND state IN ('SUBMITTED', 'FEE_PAID')",
        Province.of(province).name());
  }
}
