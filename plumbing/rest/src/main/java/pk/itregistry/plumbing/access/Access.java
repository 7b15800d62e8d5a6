package pk.itregistry.plumbing.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import pk.itregistry.kernel.identity.Permission;

/**
 * Who may call an operation. Stands on every one; becomes {@code x-authority} in the OpenAPI
 * document, is enforced at the door, and the matrix test is made from it. A caller passes with one
 * of the roles (and, for people, the officer scope), or with the scope; when a permission is named,
 * the scope's way in also asks for that permission of the firm. Where the firm does not stand in
 * the path, the operation itself asks {@link Gatekeeper} once it knows the firm.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Access {
  /** Open to everyone, without a token. */
  boolean open() default false;

  /** The OAuth 2.0 scope of the way in for firms, banks and portals; none when only roles may. */
  String scope() default "";

  /** Realm roles that may call it for the country: officers, registrars, auditors. */
  String[] roles() default {};

  /** The permission of the firm that the scope's way in asks for. */
  Permission[] permission() default {};

  /**
   * Any valid token gets in: what is answered is the caller's own, or follows from {@link #member}.
   */
  boolean signedIn() default false;

  /** Whoever may do anything at all for the firm gets in. */
  boolean member() default false;

  /** Only the thing's own person (the applicant, the firm's owner) gets in by the scope. */
  boolean owner() default false;

  /** A client can never do it, whatever it was granted. */
  boolean peopleOnly() default false;
}
