package pk.itregistry.registry.kind;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import pk.itregistry.registry.firm.FirmKind;

/**
 * The questions to one kind of registrant, in a version.
 *
 * @param confirmed false while no published text says so
 */
public record QuestionSet(
    FirmKind kind,
    int version,
    LocalDate validFrom,
    String citation,
    boolean confirmed,
    Questions questions) {

  /** All that an application lacks, or states though it is not asked. */
  public List<Finding> findings(Stated stated) {
    return questions.of(stated);
  }

  /** The fields that it asks for, as JSON Pointers into the application. */
  public Set<String> pointers() {
    return questions.pointers();
  }
}
