package pk.itregistry.kernel.form;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Free text in a request, read as {@code PlainText}; blank text is none. Whether it may be missing,
 * the component's nullness says. In an answer it tells how long the text can be.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Text {
  /** The most characters that it may have. */
  int most();
}
