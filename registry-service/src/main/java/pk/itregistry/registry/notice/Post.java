package pk.itregistry.registry.notice;

import org.jspecify.annotations.Nullable;

/** What takes letters to people: a mail server, or in a demo the shelf on which they are kept. */
interface Post {
  /** A letter in its envelope. */
  record Mail(NoticeId id, Email to, String subject, String text) {}

  /**
   * What became of a letter.
   *
   * @param fault why it was not taken, without anything of the letter; none when it was
   * @param forGood whether it would never be
   */
  record Outcome(@Nullable String fault, boolean forGood) {
    static final Outcome TAKEN = new Outcome(null, false);

    static Outcome later(String fault) {
      return new Outcome(fault, false);
    }

    static Outcome never(String fault) {
      return new Outcome(fault, true);
    }
  }

  /** Hands a letter over; answers in less time than lies between two tries. */
  Outcome send(Mail mail);

  /** Whether letters stay here and are read in the administrator's list. */
  boolean keeps();
}
