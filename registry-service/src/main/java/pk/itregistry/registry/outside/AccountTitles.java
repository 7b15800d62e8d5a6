package pk.itregistry.registry.outside;

import pk.itregistry.kernel.identity.Iban;

/** The banks, which know under which title an account is held. Asking twice changes nothing. */
@FunctionalInterface
public interface AccountTitles {

  /** What the bank of an account says. */
  sealed interface Answer {

    /** It is held under that title. */
    record Held(String title) implements Answer {}

    /** There is no such account. */
    record Unknown() implements Answer {}

    /** Nobody can say at the moment; it is asked again later. */
    record Silent(String why) implements Answer {}
  }

  /**
   * Under which title an account is held.
   *
   * @param firmName as the register has it, which the bank compares with
   */
  Answer ask(Iban account, String firmName);
}
