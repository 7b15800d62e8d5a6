package pk.itregistry.plumbing.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import pk.itregistry.kernel.identity.Cuin;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.problem.CommonProblem;
import pk.itregistry.kernel.problem.Problem;
import pk.itregistry.kernel.time.TaxPeriod;

/** docs/problems/*.md, written from the sealed catalogues: nobody can forget a problem. */
public final class ProblemsCatalogue {
  private static final Map<Class<?>, Object> SAMPLES =
      Map.ofEntries(
          Map.entry(String.class, "..."),
          Map.entry(long.class, 1L),
          Map.entry(int.class, 1),
          Map.entry(boolean.class, true),
          Map.entry(List.class, List.of()),
          Map.entry(Set.class, Set.of()),
          Map.entry(Map.class, Map.of()),
          Map.entry(Optional.class, Optional.empty()),
          Map.entry(UUID.class, new UUID(0, 0)),
          Map.entry(LocalDate.class, LocalDate.of(2026, 11, 23)),
          Map.entry(Instant.class, Instant.EPOCH),
          Map.entry(Duration.class, Duration.ofSeconds(1)),
          Map.entry(BigDecimal.class, BigDecimal.ONE),
          Map.entry(Money.class, Money.pkr("1.00")),
          Map.entry(Ntn.class, Ntn.of("0801599")),
          Map.entry(Cuin.class, new Cuin("0287049")),
          Map.entry(Iban.class, new Iban("PK36SCBL0000001123456702")),
          Map.entry(TaxPeriod.class, TaxPeriod.of("2026-11")));

  private ProblemsCatalogue() {}

  /** Compares docs/problems/{name}.md with the catalogue; its codes must be unique. */
  public static void check(String name, Class<? extends Problem> catalogue) {
    List<Problem> problems =
        leaves(catalogue)
            .map(ProblemsCatalogue::sample)
            .sorted(Comparator.comparing(Problem::code))
            .toList();
    assertThat(problems.stream().map(Problem::code)).doesNotHaveDuplicates();
    CommittedFile.check(
        "problems/" + name + ".md", render(name, problems) + faults(faultsBeside(catalogue)));
  }

  // What all services share is made in the kernel and in the plumbing.
  private static Map<String, String> faultsBeside(Class<?> catalogue) {
    Path own = folderOf(catalogue);
    if (!catalogue.equals(CommonProblem.class)) {
      return FaultCodes.own(own);
    }
    Path root = CommittedFile.root().toAbsolutePath().normalize();
    Path output = root.resolve("kernel").relativize(own);
    return FaultCodes.shared(
        Stream.of("kernel", "plumbing/web", "plumbing/rest", "plumbing/store")
            .map(module -> root.resolve(module).resolve(output))
            .toList());
  }

  private static Path folderOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String faults(Map<String, String> codes) {
    StringBuilder table = new StringBuilder();
    if (!codes.isEmpty()) {
      table.append("\n## Codes in `errors`\n\n| code | what to do |\n|---|---|\n");
    }
    codes.forEach((code, next) -> table.append("| `%s` | %s |%n".formatted(code, next)));
    return table.toString();
  }

  private static String render(String name, List<Problem> problems) {
    StringBuilder table =
        new StringBuilder(
            "<!-- Generated from the catalogue by a test; -Dupdate.docs=true rewrites it. -->\n"
                + "# Problems: "
                + name
                + "\n\n| code | status | title |\n|---|---|---|\n");
    for (Problem problem : problems) {
      table.append(
          "| `%s` | %d | %s |%n".formatted(problem.code(), problem.status(), problem.title()));
    }
    return table.toString();
  }

  private static Stream<Class<?>> leaves(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(ProblemsCatalogue::leaves)
        : Stream.of(type);
  }

  private static Problem sample(Class<?> problem) {
    return (Problem) sampleOf(problem);
  }

  private static Object sampleOf(Class<?> type) {
    Object known = SAMPLES.get(type);
    if (known != null) {
      return known;
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (!type.isRecord()) {
      throw new IllegalStateException("add a sample of " + type);
    }
    RecordComponent[] parts = type.getRecordComponents();
    try {
      Constructor<?> constructor =
          type.getDeclaredConstructor(
              Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return constructor.newInstance(
          Arrays.stream(parts)
              .map(part -> part.getType() == UUID.class ? new UUID(0, 0) : sampleOf(part.getType()))
              .toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("add a sample of " + type, e);
    }
  }
}
