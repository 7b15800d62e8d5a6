package pk.itregistry.plumbing.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import pk.itregistry.kernel.form.Entries;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.problem.CommonProblem.Malformed;
import pk.itregistry.kernel.problem.Fault;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.problem.Refused;

/**
 * Sends each limit of a service's requests and each limit and one more: every text, every list, of
 * every record that an operation takes.
 */
public final class EveryLimit {
  private EveryLimit() {}

  /**
   * One limit: where it stands, and how a body looks that has a text or list of some size there.
   */
  private record Limit(
      Class<? extends Record> shape,
      String pointer,
      int most,
      UnaryOperator<String> around,
      boolean list) {

    /** The faults of a body that has so many characters or entries there, at that place. */
    List<String> faults(int size) {
      String inside =
          list
              ? "[" + String.join(",", Collections.nCopies(size, "null")) + "]"
              : "\"" + "a".repeat(size) + "\"";
      Faults faults = new Faults();
      byte[] body = around.apply(inside).getBytes(StandardCharsets.UTF_8);
      try {
        Shape.bind(body, shape, faults);
        faults.refuseMalformed();
        return List.of();
      } catch (Refused refused) {
        return refused.problem() instanceof Malformed malformed
            ? malformed.errors().stream()
                .filter(fault -> fault.pointer().equals(pointer))
                .map(Fault::code)
                .filter(List.of("too-long", "too-many", "out-of-range")::contains)
                .toList()
            : List.of(refused.problem().code());
      }
    }
  }

  /** The tests of all requests that these doors take. */
  public static Stream<DynamicTest> of(Collection<Class<?>> doors) {
    return doors.stream()
        .flatMap(door -> Arrays.stream(door.getMethods()))
        .flatMap(EveryLimit::bodyOf)
        .distinct()
        .flatMap(shape -> limits(shape, shape, "", json -> json).stream())
        .map(limit ->
            dynamicTest(
                "%s%s: %d and no more"
                    .formatted(limit.shape().getSimpleName(), limit.pointer(), limit.most()),
                () -> {
                  assertThat(limit.faults(limit.most())).isEmpty();
                  assertThat(limit.faults(limit.most() + 1)).hasSize(1);
                }));
  }

  private static Stream<Class<? extends Record>> bodyOf(Method operation) {
    return Arrays.stream(operation.getGenericParameterTypes())
        .filter(ParameterizedType.class::isInstance)
        .map(ParameterizedType.class::cast)
        .filter(type -> type.getRawType() == Body.class)
        .map(type -> ((Class<?>) type.getActualTypeArguments()[0]).asSubclass(Record.class));
  }

  private static List<Limit> limits(
      Class<? extends Record> of, Class<?> shape, String pointer, UnaryOperator<String> around) {
    List<Limit> found = new ArrayList<>();
    for (RecordComponent field : shape.getRecordComponents()) {
      String at = pointer + "/" + field.getName();
      UnaryOperator<String> with =
          inside -> around.apply("{\"%s\": %s}".formatted(field.getName(), inside));
      Text text = field.getAnnotation(Text.class);
      if (text != null) {
        found.add(new Limit(of, at, text.most(), with, false));
      }
      Entries entries = field.getAnnotation(Entries.class);
      if (entries != null) {
        found.add(new Limit(of, at, entries.most(), with, true));
        Type element = ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
        nested(element)
            .map(part -> limits(of, part, at + "/0", inside -> with.apply("[" + inside + "]")))
            .forEach(found::addAll);
      }
      nested(field.getType()).map(part -> limits(of, part, at, with)).forEach(found::addAll);
    }
    return found;
  }

  private static Stream<Class<?>> nested(Type type) {
    return type instanceof Class<?> part && part.isRecord() && ValueForms.of(part).isEmpty()
        ? Stream.of(part)
        : Stream.empty();
  }
}
