package pk.itregistry.plumbing.reannouncement;

import java.util.SortedSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;

/** What to announce again, as it was sent. */
record ReannouncementRequest(@Schema(required = true) @Nullable String what) {

  String resolve(Faults faults, SortedSet<String> kinds) {
    return faults.required(
        "/what",
        what,
        sent -> {
          if (kinds.contains(sent)) {
            return sent;
          }
          throw new Refused(new MalformedValue("unknown-value", "must be one of " + kinds));
        });
  }
}
