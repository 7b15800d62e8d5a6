package pk.itregistry.registry.imports;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes away what was sent to be imported some weeks ago, begun or not. What came of it stays. */
@ApplicationScoped
class SweepImports {
  private final Batches batches;
  private final OldNumbers numbers;
  private final Duration kept;

  SweepImports(
      Batches batches,
      OldNumbers numbers,
      @ConfigProperty(name = "itr.imports.keep") Duration kept) {
    this.batches = batches;
    this.numbers = numbers;
    this.kept = kept;
  }

  @Scheduled(every = "{itr.sweep-every}", concurrentExecution = ConcurrentExecution.SKIP)
  void whenDue() {
    while (batches.sweep(kept)) {
      // some at a time, until nothing is left that is so old
    }
    numbers.sweep();
  }
}
