package pk.itregistry.plumbing.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A feature's tables are its own. It owns those that it maps or writes; nobody else writes them.
 * Whoever reads a neighbour's table in SQL stands on that neighbour as much as whoever imports it:
 * both kinds of ties together have no circle. What the SQL says is read from the strings in the
 * class files.
 */
final class TableOwners {
  // One table after the other, each perhaps with an alias.
  private static final Pattern READ =
      Pattern.compile(
          "\\b(?:FROM|JOIN|USING) +([a-z_0-9]+(?: [a-z]+)?(?:, *[a-z_0-9]+(?: [a-z]+)?)*)");
  private static final Pattern WRITTEN =
      Pattern.compile("\\b(?:INSERT INTO|UPDATE|DELETE FROM) +([a-z_0-9]+)");

  private final String root;
  // Of each feature: the tables that it writes or maps, and those that it reads, with a class.
  private final Map<String, Map<String, String>> written = new TreeMap<>();
  private final Map<String, Map<String, String>> read = new TreeMap<>();
  private final Map<String, Map<String, String>> ties = new TreeMap<>();

  private TableOwners(String root, JavaClasses code) {
    this.root = root;
    for (JavaClass type : code) {
      featureOf(type)
          .ifPresent(feature -> {
            mapped(type).forEach(table -> note(written, feature, table, type));
            for (String text : texts(type)) {
              named(WRITTEN, text).forEach(table -> note(written, feature, table, type));
              named(READ, text).forEach(table -> note(read, feature, table, type));
            }
            type.getDirectDependenciesFromSelf().stream()
                .flatMap(tie -> featureOf(tie.getTargetClass()).stream())
                .filter(other -> !other.equals(feature))
                .forEach(other -> note(ties, feature, other, type));
          });
    }
  }

  /** Fails where a table has two owners, or imports and SQL together go round in a circle. */
  static void check(String root, JavaClasses code) {
    assertThat(faults(root, code))
        .as(
            "A table is written by the feature that owns it; others ask that feature to. Who reads a"
                + " neighbour's table stands on that neighbour: where that closes a circle, move the"
                + " query into the feature that stands above the other, or keep what is asked beside"
                + " what asks.")
        .isEmpty();
  }

  static List<String> faults(String root, JavaClasses code) {
    TableOwners found = new TableOwners(root, code);
    return Stream.concat(found.writtenByTwo().stream(), found.circles().stream()).toList();
  }

  private List<String> writtenByTwo() {
    List<String> faults = new ArrayList<>();
    Map<String, Set<String>> owners = new TreeMap<>();
    written.forEach((feature, tables) ->
        tables
            .keySet()
            .forEach(table -> owners.computeIfAbsent(table, _ -> new TreeSet<>()).add(feature)));
    owners.forEach((table, features) -> {
      if (features.size() > 1) {
        faults.add(table + " is written by " + String.join(" and ", features));
      }
    });
    return faults;
  }

  private Optional<String> ownerOf(String table) {
    return written.entrySet().stream()
        .filter(feature -> feature.getValue().containsKey(table))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private List<String> circles() {
    read.forEach((feature, tables) ->
        tables.forEach((table, reader) ->
            ownerOf(table)
                .filter(owner -> !owner.equals(feature))
                .ifPresent(owner ->
                    ties.computeIfAbsent(feature, _ -> new TreeMap<>())
                        .putIfAbsent(owner, reader + " reads the table " + table))));
    List<String> faults = new ArrayList<>();
    ties.forEach((feature, others) ->
        others.forEach((other, how) -> {
          if (reaches(other, feature, new TreeSet<>())) {
            faults.add("%s -> %s (%s)".formatted(feature, other, how));
          }
        }));
    return faults;
  }

  private boolean reaches(String from, String to, Set<String> seen) {
    return from.equals(to)
        || (seen.add(from)
            && ties.getOrDefault(from, Map.of()).keySet().stream()
                .anyMatch(next -> reaches(next, to, seen)));
  }

  private Optional<String> featureOf(JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith(root + ".")
        ? Optional.of(name.substring(root.length() + 1).replaceFirst("\\..*", ""))
        : Optional.empty();
  }

  private static void note(
      Map<String, Map<String, String>> notes, String feature, String what, JavaClass by) {
    notes.computeIfAbsent(feature, _ -> new TreeMap<>()).putIfAbsent(what, by.getSimpleName());
  }

  private static Stream<String> mapped(JavaClass type) {
    Stream<String> entity =
        type.isAnnotatedWith("jakarta.persistence.Entity")
            ? Stream.of(
                type.tryGetAnnotationOfType("jakarta.persistence.Table")
                    .flatMap(TableOwners::nameIn)
                    .orElseGet(() -> inSnakeCase(type.getSimpleName())))
            : Stream.empty();
    Stream<String> collections =
        type.getFields().stream()
            .flatMap(field ->
                field.tryGetAnnotationOfType("jakarta.persistence.CollectionTable").stream())
            .flatMap(table -> nameIn(table).stream());
    return Stream.concat(entity, collections);
  }

  private static Optional<String> nameIn(JavaAnnotation<?> table) {
    return table.get("name").map(Object::toString).filter(name -> !name.isEmpty());
  }

  private static String inSnakeCase(String name) {
    return name.replaceAll("(?<=[a-z0-9])([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
  }

  private static Stream<String> named(Pattern what, String text) {
    return what.matcher(text)
        .results()
        .flatMap(found -> Stream.of(found.group(1).split(", *")))
        .map(table -> table.replaceFirst(" .*", ""));
  }

  /** The strings of a class, those that it puts together while it runs as well. */
  private static List<String> texts(JavaClass type) {
    try (InputStream file = type.getSource().orElseThrow().getUri().toURL().openStream()) {
      return StreamSupport.stream(
              ClassFile.of().parse(file.readAllBytes()).constantPool().spliterator(), false)
          .filter(StringEntry.class::isInstance)
          .map(entry -> ((StringEntry) entry).stringValue().replaceAll("\\s+", " "))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
