package pk.itregistry.exports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.access.FirmAuthority;

/** Which of a thing's next acts are the caller's: those who only look at it are offered none. */
@ApplicationScoped
public class CallersActs {
  private final FirmAuthority authority;
  private final Call call;

  CallersActs(FirmAuthority authority, Call call) {
    this.authority = authority;
    this.call = call;
  }

  /** The acts of whoever may file for the firm; none for others. */
  public <A> Set<A> ofFiler(FirmId firm, Set<A> acts) {
    return mayFile(firm) ? acts : Set.of();
  }

  /** Whether the caller may file for the firm, and so change what it filed. */
  public boolean mayFile(FirmId firm) {
    return authority.permissions(call.caller(), firm).contains(Permission.FILE_RETURNS);
  }
}
