package pk.itregistry.kernel.form;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A decimal in a request, sent as a string such as 1234.50: plain digits, at most 16 before the
 * point and 8 behind it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Decimal {
  /** Which side of zero it may lie on. */
  Sign value();

  /** The sides of zero. */
  enum Sign {
    ANY,
    NOT_NEGATIVE,
    POSITIVE
  }
}
