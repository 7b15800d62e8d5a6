package pk.itregistry.registry.register;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.place.Province;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.registry.firm.FirmKind;
import pk.itregistry.registry.firm.Standing;

/** What the public asks of the register: words or a number, and what narrows the answer down. */
public class RegisterQuery {
  @Parameter(description = "A tax number, a certificate's number or a part of a name.")
  @QueryParam("q")
  @Nullable SearchWords q;

  @QueryParam("kind")
  @Nullable FirmKind kind;

  @Parameter(description = "Where the firm sits, ISO 3166-2:PK.")
  @QueryParam("province")
  @Nullable Province province;

  @QueryParam("city")
  @Nullable City city;

  @Parameter(description = "How its registration stood on the day.")
  @QueryParam("state")
  @Nullable Standing state;

  @Parameter(description = "The legal day; today when missing.")
  @QueryParam("on")
  @Nullable LocalDate on;

  /** The faults of what was asked: something must be, since the whole register is no answer. */
  Faults faults() {
    Faults faults = new Faults();
    if (q == null && kind == null && province == null && city == null && state == null) {
      faults.add("q", "required", "must be given, or one of kind, province, city and state");
    }
    return faults;
  }
}
