package pk.itregistry.plumbing.access;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.problem.CommonProblem.IdempotencyKeyMissing;
import pk.itregistry.kernel.problem.CommonProblem.MissingRole;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.web.Trace;

/** The request being answered: its operation, caller, key and version. */
@RequestScoped
public class Call {
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,128}");

  private final SecurityIdentity identity;

  private @Nullable Method operation;
  private @Nullable HttpHeaders headers;
  private @Nullable String httpMethod;
  private @Nullable String path;
  private @Nullable Caller caller;

  Call(SecurityIdentity identity) {
    this.identity = identity;
  }

  void begin(Method operation, String httpMethod, HttpHeaders headers, UriInfo uri) {
    this.operation = operation;
    this.httpMethod = httpMethod;
    this.headers = headers;
    this.path = uri.getRequestUri().getRawPath();
  }

  /** What stands on the operation. */
  public Access access() {
    Access access = operation().getAnnotation(Access.class);
    if (access == null) {
      throw new IllegalStateException(operation() + " has no @Access");
    }
    return access;
  }

  /** The OpenAPI operationId: the method's name. */
  public String operationId() {
    return operation().getName();
  }

  /** The method that answers it. */
  public Method operation() {
    return begun(operation);
  }

  public String path() {
    return begun(path);
  }

  public boolean writes() {
    return !Set.of("GET", "HEAD", "OPTIONS").contains(begun(httpMethod));
  }

  public String traceId() {
    return Trace.of(header(Trace.HEADER)).id();
  }

  /** The caller; refuses with 401 when the request came without a valid token. */
  public Caller caller() {
    Caller known = caller;
    if (known == null) {
      known = readToken();
      caller = known;
    }
    return known;
  }

  private Caller readToken() {
    if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
      throw new UnauthorizedException();
    }
    AtomicReference<Caller> kept = identity.getAttribute(VerifiedTokens.CALLER);
    Caller known = kept == null ? null : kept.get();
    if (known == null) {
      known = Caller.of(token, identity.getRoles());
      if (kept != null) {
        kept.set(known);
      }
    }
    return known;
  }

  /** The person who acts; refuses software, which is nobody. */
  public PersonId person() {
    return caller()
        .person()
        .orElseThrow(() -> new Refused(new MissingRole("a person; software cannot do this")));
  }

  /** Who acts, as records keep it. */
  public Actor actor() {
    return new Actor(caller().actor(), caller().roles());
  }

  /** Whether one of the operation's roles lets the caller in, together with its scope. */
  public boolean byRole() {
    return Entrance.byRole(caller(), access());
  }

  /**
   * What a caller hears who comes neither by a role nor by a permission of their own: an officer,
   * what their role lacks; all others, that there is no such thing.
   *
   * @param what the thing's word
   */
  public Refused unknown(String what) {
    return new Refused(Entrance.unknown(caller(), access(), what));
  }

  /** The Idempotency-Key; refuses with 400 when it is missing or malformed. */
  public String idempotencyKey() {
    String key = header("Idempotency-Key");
    if (key == null || !KEY.matcher(key).matches()) {
      throw new Refused(new IdempotencyKeyMissing());
    }
    return key;
  }

  /** Checks If-Match against the thing's version: 428 when missing, 412 when it has changed. */
  public void expectVersion(long current) {
    IfMatch.demand(header("If-Match"), current);
  }

  public @Nullable String header(String name) {
    return begun(headers).getHeaderString(name);
  }

  private static <T> T begun(@Nullable T part) {
    if (part == null) {
      throw new IllegalStateException("no request is being answered");
    }
    return part;
  }
}
