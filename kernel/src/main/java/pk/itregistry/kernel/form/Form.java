package pk.itregistry.kernel.form;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a value that is one text on the wire is written. Stands on the value's type, which reads the
 * text by its {@code of(String)} or its only constructor and refuses any other form.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Form {
  /** The most characters that it has. */
  int longest();

  /** The fewest, where that is more than the pattern's readers would find out by themselves. */
  int shortest() default 0;

  /** A regular expression (ECMA 262) that all of its texts match; none when a format says it. */
  String pattern() default "";

  /** A format of JSON Schema, such as uuid. */
  String format() default "";

  /** A value as it stands in a request. */
  String example() default "";

  /** What it is, in one sentence. */
  String description() default "";
}
