package pk.itregistry.proof.bench;

/** Why a bench has no figure; the message is for the person at the terminal. */
final class Trouble extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Trouble(String message) {
    super(message);
  }

  Trouble(String message, Throwable cause) {
    super(message, cause);
  }
}
