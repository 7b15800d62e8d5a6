package pk.itregistry.plumbing.http;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Form;
import pk.itregistry.kernel.money.Decimals;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.text.PlainText;
import pk.itregistry.kernel.time.LegalTime;

/** How a type reads the one text that it is on the wire, in a body, a path or a query alike. */
final class ValueForms {
  private static final ClassValue<Optional<Function<String, Object>>> KNOWN =
      new ClassValue<>() {
        @Override
        protected Optional<Function<String, Object>> computeValue(Class<?> type) {
          return Optional.ofNullable(find(type)).map(form -> form.compose(PlainText::of));
        }
      };

  private ValueForms() {}

  /** The type's own reader, which refuses what is not of its form; none for other types. */
  static Optional<Function<String, Object>> of(Class<?> type) {
    return KNOWN.get(type);
  }

  private static @Nullable Function<String, Object> find(Class<?> type) {
    if (type == LocalDate.class) {
      return LegalTime::day;
    }
    if (type == Currency.class) {
      return Decimals::currency;
    }
    if (!type.getName().startsWith("pk.itregistry.")) {
      return null;
    }
    try {
      Method of = type.getDeclaredMethod("of", String.class);
      if (Modifier.isStatic(of.getModifiers()) && of.getReturnType() == type) {
        of.setAccessible(true);
        return sent -> call(() -> of.invoke(null, sent));
      }
    } catch (NoSuchMethodException e) {
      // its names or its constructor may read it
    }
    if (type.isEnum()) {
      return sent -> named(type, sent);
    }
    return type.isAnnotationPresent(Form.class) ? byConstructor(type) : null;
  }

  private static Object named(Class<?> names, String sent) {
    for (Object name : names.getEnumConstants()) {
      if (((Enum<?>) name).name().equals(sent)) {
        return name;
      }
    }
    throw new Refused(
        new MalformedValue("unknown-value", "must be one of " + List.of(names.getEnumConstants())));
  }

  private static Function<String, Object> byConstructor(Class<?> type) {
    try {
      var constructor = type.getDeclaredConstructor(String.class);
      constructor.setAccessible(true);
      return sent -> call(() -> constructor.newInstance(sent));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(
          type + " has a @Form: it must read it by of(String) or by its constructor", e);
    }
  }

  private interface Reading {
    @Nullable Object read() throws ReflectiveOperationException;
  }

  private static Object call(Reading reading) {
    try {
      return Optional.ofNullable(reading.read()).orElseThrow();
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException own) { // what the type refused, above all
        throw own;
      }
      throw new IllegalStateException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
