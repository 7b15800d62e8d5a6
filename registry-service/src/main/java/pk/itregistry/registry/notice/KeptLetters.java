package pk.itregistry.registry.notice;

/** Keeps letters instead of sending them: an installation of the demo has no mail server. */
final class KeptLetters implements Post {

  @Override
  public Outcome send(Mail mail) {
    return Outcome.TAKEN;
  }

  @Override
  public boolean keeps() {
    return true;
  }
}
