package pk.itregistry.registry.imports;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.OperationId;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.plumbing.csv.CsvRows;
import pk.itregistry.plumbing.operation.LongWork;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.imports.Batches.Judged;

/** Works an import off, a batch at a time: judges each row, and enters those that are new. */
@ApplicationScoped
@Identifier(TakeOver.KIND)
class TakeOver implements LongWork {
  static final String KIND = "REGISTER_IMPORT";

  private final Batches batches;
  private final OldNumbers numbers;
  private final EnterOldFirms enterOldFirms;
  private final BusinessClock clock;

  TakeOver(Batches batches, OldNumbers numbers, EnterOldFirms enterOldFirms, BusinessClock clock) {
    this.batches = batches;
    this.numbers = numbers;
    this.enterOldFirms = enterOldFirms;
    this.clock = clock;
  }

  /**
   * A row that was read.
   *
   * @param firm what it states, unless it has faults
   */
  record ReadRow(@Nullable OldFirm firm, Faults faults) {}

  @Override
  public Piece next(OperationId operation, long done) {
    Batches.Asked asked = batches.asked(operation).orElseThrow();
    List<CsvRows.Row> rows = batches.from(operation, done + 1).orElseThrow().rows();
    List<ReadRow> read = read(Layout.of(asked.header()), rows, clock.today());
    List<OldFirm> firms = stated(read);
    Judging judging = new Judging(asked.dryRun(), numbers.known(operation, firms));
    List<Judged> judged = read.stream().map(judging::judge).toList();
    if (asked.dryRun()) {
      numbers.remember(operation, judging.entered());
    } else {
      enterOldFirms.perform(operation, judging.entered(), new Actor(asked.by(), Set.of("admin")));
    }
    batches.judge(operation, done + 1, judged);
    return new Piece(rows.size(), counted(judged));
  }

  static List<ReadRow> read(Layout layout, List<CsvRows.Row> rows, LocalDate today) {
    List<ReadRow> read = new ArrayList<>();
    for (CsvRows.Row row : rows) {
      Faults faults = new Faults();
      OldFirm firm = RowReading.of(layout, row, faults, today);
      read.add(new ReadRow(firm, faults));
    }
    return read;
  }

  private static List<OldFirm> stated(List<ReadRow> read) {
    List<OldFirm> firms = new ArrayList<>();
    for (ReadRow row : read) {
      if (row.firm() != null) {
        firms.add(row.firm());
      }
    }
    return firms;
  }

  private static Map<String, Long> counted(List<Judged> judged) {
    return judged.stream()
        .collect(Collectors.groupingBy(one -> one.result().name(), Collectors.counting()));
  }
}
