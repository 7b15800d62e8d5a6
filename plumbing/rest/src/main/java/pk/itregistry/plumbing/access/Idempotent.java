package pk.itregistry.plumbing.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The operation asks for an Idempotency-Key and answers through {@link Once}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Idempotent {
  /** Kept for ever (filings, remittances, claims, payments) instead of 30 days. */
  boolean forEver() default false;

  /** It makes a thing: 201 with where that is, as the write path answers. */
  boolean creates() default false;

  /** The operation also asks for If-Match. */
  boolean versioned() default false;
}
