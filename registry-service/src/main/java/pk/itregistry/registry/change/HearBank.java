package pk.itregistry.registry.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.firm.FirmOnRecord;
import pk.itregistry.registry.firm.NameLikeness;
import pk.itregistry.registry.outside.AccountTitles.Answer;

/**
 * Takes a bank's word of a new account: held under the firm's name it is proven, under another
 * title a registrar judges, and what the bank does not know is declined.
 */
@ApplicationScoped
class HearBank {
  private final FirmOnRecord firms;
  private final SendOn sendOn;
  private final BusinessClock clock;

  HearBank(FirmOnRecord firms, SendOn sendOn, BusinessClock clock) {
    this.firms = firms;
    this.sendOn = sendOn;
    this.clock = clock;
  }

  void perform(ChangeRequest request, Answer answer, Actor by) {
    LocalDate today = clock.today();
    switch (answer) {
      case Answer.Held it -> {
        request.hear(proof(request, it.title()), it.title(), today);
        sendOn.perform(request, by);
      }
      case Answer.Unknown _ -> request.hear(AccountProof.UNKNOWN, null, today);
      case Answer.Silent _ -> {} // it is asked again
    }
  }

  private AccountProof proof(ChangeRequest request, String title) {
    String name = firms.perform(request.firm()).name();
    return NameLikeness.of(title).equals(NameLikeness.of(name))
        ? AccountProof.FITS
        : AccountProof.ANOTHER_TITLE;
  }
}
