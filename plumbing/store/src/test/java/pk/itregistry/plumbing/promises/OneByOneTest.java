package pk.itregistry.plumbing.promises;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.database.OneByOne;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class OneByOneTest {
  private static final UUID FIRST = new UUID(1, 1);
  private static final UUID SECOND = new UUID(1, 2);
  private static final UUID THIRD = new UUID(1, 3);

  @Inject OneByOne oneByOne;

  private static List<UUID> failing() {
    throw new IllegalStateException("a query failed");
  }

  private static List<UUID> after(UUID last, int most) {
    assertThat(most).isPositive();
    return Stream.of(FIRST, SECOND, THIRD).filter(one -> one.compareTo(last) > 0).limit(2).toList();
  }

  @Test
  void a_query_that_fails_and_a_thing_that_fails_stop_nothing_else() {
    List<UUID> done = new ArrayList<>();

    oneByOne.each("things", (_, _) -> failing(), done::add);
    oneByOne.each(
        "other things",
        OneByOneTest::after,
        one -> {
          if (one.equals(FIRST)) {
            failing();
          }
          done.add(one);
        });

    assertThat(done).containsExactly(SECOND, THIRD);
  }
}
