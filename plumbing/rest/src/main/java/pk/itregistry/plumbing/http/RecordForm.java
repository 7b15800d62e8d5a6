package pk.itregistry.plumbing.http;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a request record consists of, read off its class once. */
record RecordForm(List<FieldForm> fields, Set<String> names, Constructor<?> constructor) {
  private static final ClassValue<RecordForm> KNOWN =
      new ClassValue<>() {
        @Override
        protected RecordForm computeValue(Class<?> shape) {
          return read(shape);
        }
      };

  static RecordForm of(Class<? extends Record> shape) {
    return KNOWN.get(shape);
  }

  private static RecordForm read(Class<?> shape) {
    RecordComponent[] components = shape.getRecordComponents();
    List<FieldForm> fields = Arrays.stream(components).map(FieldForm::of).toList();
    Set<String> names =
        fields.stream().map(FieldForm::name).collect(Collectors.toUnmodifiableSet());
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = shape.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return new RecordForm(fields, names, constructor);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(shape + " is no record", e);
    }
  }

  Object filled(@Nullable Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(constructor + " must only hold what was sent", e);
    }
  }
}
