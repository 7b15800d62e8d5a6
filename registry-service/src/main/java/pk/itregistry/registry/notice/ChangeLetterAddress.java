package pk.itregistry.registry.notice;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.notice.Notices.Letter;

/**
 * Has letters to a firm go elsewhere from now on. It is told at both addresses: whoever reads the
 * old one hears of it even where somebody means to keep letters from them.
 */
@ApplicationScoped
class ChangeLetterAddress {
  private static final Logger LOG = Logger.getLogger(ChangeLetterAddress.class);

  private final Notices notices;
  private final BusinessClock clock;

  ChangeLetterAddress(Notices notices, BusinessClock clock) {
    this.notices = notices;
    this.clock = clock;
  }

  void perform(FirmLetterAddress address, LetterAddressRequest asked) {
    @Nullable Email before = address.email();
    address.change(asked.email(), clock.today());
    String firm = address.firm().toString();
    if (before != null) {
      notices.queue(Letter.of(NoticeKind.LETTERS_GO_ELSEWHERE, before, firm));
    }
    notices.queue(Letter.of(NoticeKind.LETTERS_GO_HERE, asked.email(), firm));
    LOG.infof("letters go elsewhere: firm=%s", firm);
  }
}
