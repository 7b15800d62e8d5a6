package pk.itregistry.plumbing.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DynamicTest;
import pk.itregistry.kernel.lifecycle.Lifecycle;
import pk.itregistry.kernel.problem.Refused;

/** What holds for every lifecycle table; each service calls it with its own. */
public final class Lifecycles {
  private static final Pattern QUOTED = Pattern.compile("'([A-Z_]+)'");

  private Lifecycles() {}

  /** The laws of one table, as tests. */
  public static <S extends Enum<S>, A extends Enum<A>> Stream<DynamicTest> laws(
      Lifecycle<S, A> life) {
    return Stream.of(
        DynamicTest.dynamicTest(
            life.name() + ": the drawing in docs/lifecycles is this table",
            () ->
                CommittedFile.check(
                    "lifecycles/" + life.name().replace(' ', '-') + ".mmd", life.diagram())),
        DynamicTest.dynamicTest(
            life.name() + ": every state can be reached from the first",
            () -> assertThat(life.reachable()).isEqualTo(states(life))),
        DynamicTest.dynamicTest(
            life.name() + ": every state and act that the table does not hold is refused",
            () -> refusesTheRest(life)));
  }

  /** The migration's CHECK on the column lists exactly the table's states. */
  public static <S extends Enum<S>> void checkConstraint(
      DataSource database, String table, String column, Lifecycle<S, ?> life) {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "SELECT string_agg(pg_get_constraintdef(c.oid), ' ') FROM pg_constraint c"
                    + " JOIN pg_attribute a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]"
                    + " WHERE c.contype = 'c' AND c.conrelid = ?::regclass AND a.attname = ?")) {
      query.setString(1, table);
      query.setString(2, column);
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        assertThat(quoted(String.valueOf(rows.getString(1))))
            .as("%s.%s must have %s", table, column, life.checkConstraint(column))
            .isEqualTo(quoted(life.checkConstraint(column)));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Set<String> quoted(String constraint) {
    Matcher names = QUOTED.matcher(constraint);
    return names
        .results()
        .map(name -> name.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static <S extends Enum<S>, A extends Enum<A>> Set<S> states(Lifecycle<S, A> life) {
    return EnumSet.allOf(life.first().getDeclaringClass());
  }

  private static <S extends Enum<S>, A extends Enum<A>> void refusesTheRest(Lifecycle<S, A> life) {
    A[] acts = life.steps().getFirst().act().getDeclaringClass().getEnumConstants();
    for (S state : states(life)) {
      Arrays.stream(acts)
          .filter(act -> !life.actsFrom(state).contains(act))
          .forEach(act ->
              assertThatThrownBy(() -> life.next(state, act))
                  .as("%s in %s", act, state)
                  .isInstanceOfSatisfying(
                      Refused.class,
                      refused ->
                          assertThat(refused.problem().code()).isEqualTo("act-not-allowed")));
    }
  }
}
