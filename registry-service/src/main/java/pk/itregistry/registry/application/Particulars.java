package pk.itregistry.registry.application;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.Cnic;
import pk.itregistry.kernel.identity.Cuin;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.place.Province;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.time.TaxPeriod;
import pk.itregistry.registry.firm.FirmKind;
import pk.itregistry.registry.startup.StartupClaim;

/**
 * What the applicant states about the firm, as far as they have come.
 *
 * @param ntnSuspect whether the check digit that was given does not fit: a warning, no refusal
 * @param cnic of a freelancer, who is known by it as others are by their tax number
 * @param parentName the company abroad whose branch it is
 * @param startup of whoever wants a firm of the register certified as a start-up
 */
@Embeddable
record Particulars(
    @Enumerated(EnumType.STRING) FirmKind kind,
    @Nullable String name,
    @Nullable Ntn ntn,
    boolean ntnSuspect,
    @Nullable Cnic cnic,
    @Nullable Cuin cuin,
    @Nullable Iban payoutIban,
    @Nullable TaxPeriod exportingSince,
    @Nullable String addressLine,
    @Nullable String city,
    @Enumerated(EnumType.STRING) @Nullable Province province,
    @Nullable String contactEmail,
    @Nullable String profile,
    @Nullable String parentName,
    @Nullable String parentCountry,
    @ColumnTransformer(write = "?::jsonb") @Nullable StartupClaim startup) {

  /** The same; refused where it speaks of days to come as if they had been. */
  Particulars inOrder(LocalDate today) {
    Faults faults = new Faults();
    if (exportingSince != null && exportingSince.start().isAfter(today)) {
      faults.add("/exportingSince", "rule-not-the-future", "must not lie in the future");
    }
    LocalDate commencedOn = startup == null ? null : startup.commencedOn();
    if (commencedOn != null && commencedOn.isAfter(today)) {
      faults.add(
          StartupClaim.POINTER + "/commencedOn",
          "rule-not-the-future",
          "must not lie in the future");
    }
    faults.refuseRuleBroken();
    return this;
  }

  /** What is to be certified; none where the kind asks for nothing of it. */
  @Nullable StartupClaim claim() {
    return kind.isOnTop() ? startup : null;
  }

  /** The fields that something stands in, as JSON Pointers into the application. */
  Set<String> pointers() {
    Set<String> stated = new TreeSet<>();
    add(stated, "/name", name);
    add(stated, "/ntn", ntn);
    add(stated, "/cnic", cnic);
    add(stated, "/cuin", cuin);
    add(stated, "/payoutIban", payoutIban);
    add(stated, "/exportingSince", exportingSince);
    add(stated, "/address/line", addressLine);
    add(stated, "/address/city", city);
    add(stated, "/address/province", province);
    add(stated, "/contactEmail", contactEmail);
    add(stated, "/profile", profile);
    add(stated, "/parent/name", parentName);
    add(stated, "/parent/country", parentCountry);
    if (startup != null) {
      stated.addAll(startup.pointers());
    }
    return stated;
  }

  private static void add(Set<String> stated, String pointer, @Nullable Object value) {
    if (value != null) {
      stated.add(pointer);
    }
  }

  /** What a list shows of them. */
  record Named(FirmKind kind, @Nullable String name, @Nullable Ntn ntn) {
    static Named read(ResultSet row) throws SQLException {
      return new Named(
          FirmKind.valueOf(row.getString("kind")), row.getString("name"), of(row, "ntn", Ntn::of));
    }
  }

  /** As they stand in a row of applications. */
  static Particulars read(ResultSet row) throws SQLException {
    return new Particulars(
        FirmKind.valueOf(row.getString("kind")),
        row.getString("name"),
        of(row, "ntn", Ntn::of),
        row.getBoolean("ntn_suspect"),
        of(row, "cnic", Cnic::new),
        of(row, "cuin", Cuin::new),
        of(row, "payout_iban", Iban::new),
        of(row, "exporting_since", TaxPeriod::of),
        row.getString("address_line"),
        row.getString("city"),
        of(row, "province", Province::valueOf),
        row.getString("contact_email"),
        row.getString("profile"),
        row.getString("parent_name"),
        row.getString("parent_country"),
        of(row, "startup", StartupColumn::read));
  }

  private static <T> @Nullable T of(ResultSet row, String column, Function<String, T> form)
      throws SQLException {
    String stored = row.getString(column);
    return stored == null ? null : form.apply(stored);
  }
}
