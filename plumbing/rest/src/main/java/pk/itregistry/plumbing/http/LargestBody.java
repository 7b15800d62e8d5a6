package pk.itregistry.plumbing.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How many bytes a request may take, where that is more than the service's limit ({@code
 * itr.body-limit-bytes}). Stands on the request record; {@code itr.wire.largest-body} must let as
 * much in.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface LargestBody {
  /** The most bytes. */
  int bytes();
}
