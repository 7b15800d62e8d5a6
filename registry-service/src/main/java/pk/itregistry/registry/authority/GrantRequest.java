package pk.itregistry.registry.authority;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.contracts.registry.AuthorityState.GranteeKind;
import pk.itregistry.kernel.identity.ClientId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.time.LegalTime;

/** A grant as it was sent. */
record GrantRequest(
    @Schema(
            required = true,
            enumeration = {"PERSON", "CLIENT"})
        @Nullable String granteeKind,
    @Schema(required = true, description = "The person's subject or the client's id.")
        @Nullable String grantee,
    @Schema(required = true, type = SchemaType.ARRAY, implementation = Permission.class)
        @Nullable List<String> permissions,
    @Schema(format = "date", description = "The first day; today when missing.")
        @Nullable String from,
    @Schema(
            format = "date",
            description =
                "The first day on which it is no longer in force; it never ends when missing."
                    + " Answers tell the day before, as lastDay.")
        @Nullable String until) {

  /** As {@link GrantRequest}, resolved. */
  record Grant(
      GranteeKind granteeKind,
      String grantee,
      Set<Permission> permissions,
      @Nullable LocalDate from,
      @Nullable LocalDate until) {}

  static Grant resolve(GrantRequest sent, Faults faults) {
    GranteeKind kind = faults.oneOf("/granteeKind", sent.granteeKind(), GranteeKind.class);
    return new Grant(
        kind,
        faults.required("/grantee", sent.grantee(), text -> grantee(kind, text)),
        permissions(sent.permissions(), faults),
        faults.optional("/from", sent.from(), LegalTime::day),
        faults.optional("/until", sent.until(), LegalTime::day));
  }

  private static String grantee(@Nullable GranteeKind kind, String text) {
    return kind == GranteeKind.CLIENT ? new ClientId(text).value() : new PersonId(text).value();
  }

  private static Set<Permission> permissions(@Nullable List<String> sent, Faults faults) {
    Set<Permission> held = EnumSet.noneOf(Permission.class);
    if (sent == null || sent.isEmpty()) {
      faults.add("/permissions", "required", "must name one permission at least");
      return held;
    }
    for (int i = 0; i < sent.size(); i++) {
      Permission one = faults.required("/permissions/" + i, sent.get(i), Permission::of);
      if (one != null) {
        held.add(one);
      }
    }
    return held;
  }
}
