package pk.itregistry.registry.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.problem.Fault;

/**
 * What a kind of registrant states and shows.
 *
 * @param opensLater why nobody of this kind can apply yet; none where it is open
 * @param next what follows when an application is handed in, step by step
 */
public record Questions(
    Words label,
    @Nullable Words opensLater,
    List<Field> fields,
    List<Paper> documents,
    List<Words> next) {

  /** How a field is filled in. */
  @Schema(name = "FieldForm")
  public enum Form {
    TEXT,
    NTN,
    CNIC,
    CUIN,
    IBAN,
    MONTH,
    PROVINCE,
    COUNTRY,
    EMAIL,
    PARTIES,
    FIRM,
    DAY,
    TURNOVER
  }

  /**
   * A field of the application.
   *
   * @param most how many characters it takes, or how many entries
   */
  @Schema(name = "AskedField")
  public record Field(
      @Text(most = 60) String pointer, Form form, @Nullable Integer most, Words label, Need need) {}

  /**
   * A document; where it names several, one of them is enough.
   *
   * @param bars whether the application waits for it; until then it is only asked for
   */
  @Schema(name = "AskedDocument")
  public record Paper(List<DocumentKind> anyOf, Words label, Need need, boolean bars) {
    String pointer() {
      return "/documents/" + anyOf.getFirst();
    }
  }

  /** The fields that it asks for. */
  Set<String> pointers() {
    return fields.stream().map(Field::pointer).collect(Collectors.toCollection(TreeSet::new));
  }

  /** All that is missing or does not belong here, the fields first. */
  List<Finding> of(Stated stated) {
    List<Finding> found = new ArrayList<>();
    if (opensLater != null) {
      found.add(Finding.barring(new Fault("/kind", "kind-not-open", opensLater.en())));
    }
    fields.stream()
        .filter(field -> !stated.pointers().contains(field.pointer()))
        .filter(field -> field.need() != Need.BY_RULE)
        .map(field -> missing(field, stated))
        .forEach(found::add);
    stated.pointers().stream()
        .filter(pointer -> !pointers().contains(pointer))
        .sorted()
        .map(pointer ->
            Finding.barring(
                new Fault(
                    pointer,
                    "not-for-this-kind",
                    "belongs to another kind of registrant: leave it out")))
        .forEach(found::add);
    documents.stream()
        .filter(paper -> paper.anyOf().stream().noneMatch(stated.shown()::contains))
        .filter(paper -> paper.need().holds(stated) || paper.need() == Need.SOUGHT)
        .map(paper -> missing(paper, stated))
        .forEach(found::add);
    return List.copyOf(found);
  }

  private static Finding missing(Field field, Stated stated) {
    return field.need().holds(stated)
        ? Finding.barring(
            new Fault(field.pointer(), "required", "must be given: " + field.label().en()))
        : Finding.told(new Fault(field.pointer(), "sought", "is asked for: " + field.label().en()));
  }

  private static Finding missing(Paper paper, Stated stated) {
    boolean bars = paper.bars() && paper.need().holds(stated);
    Fault fault =
        new Fault(
            paper.pointer(),
            "document-missing",
            (bars ? "must be shown: " : "is asked for: ") + paper.label().en());
    return bars ? Finding.barring(fault) : Finding.told(fault);
  }
}
