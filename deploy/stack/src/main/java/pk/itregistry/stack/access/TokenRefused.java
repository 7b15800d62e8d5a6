package pk.itregistry.stack.access;

/** The issuer gave no token; the message says what it answered. */
public final class TokenRefused extends RuntimeException {
  TokenRefused(String message) {
    super(message);
  }

  TokenRefused(String message, Throwable cause) {
    super(message, cause);
  }
}
