package pk.itregistry.registry.reannouncement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.problem.Faults;

/** What to announce again. */
record ReannouncementRequest(
    @Schema(
            required = true,
            enumeration = {"FIRMS", "AUTHORITIES", "CERTIFICATES"})
        @Nullable String what) {

  static Reannouncement.What resolve(ReannouncementRequest sent, Faults faults) {
    return faults.oneOf("/what", sent.what(), Reannouncement.What.class);
  }
}
