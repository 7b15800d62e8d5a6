package pk.itregistry.stack;

/** Something is in the way of the command; the message is the sentence that the person reads. */
final class Trouble extends RuntimeException {
  Trouble(String sentence) {
    super(sentence);
  }

  Trouble(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
