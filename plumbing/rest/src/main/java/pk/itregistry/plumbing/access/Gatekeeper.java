package pk.itregistry.plumbing.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.problem.CommonProblem.AuthorityUnavailable;
import pk.itregistry.kernel.problem.CommonProblem.MissingPermission;
import pk.itregistry.kernel.problem.CommonProblem.OwnFirm;
import pk.itregistry.kernel.problem.Refused;

/**
 * Decides on a firm's things: 404 for a stranger, 403 for a member without the permission and for
 * an officer without the role.
 */
@ApplicationScoped
public class Gatekeeper {
  private final Call call;
  private final Instance<FirmAuthority> authority;
  private final Event<ReadByOfficer> readings;

  Gatekeeper(Call call, Instance<FirmAuthority> authority, Event<ReadByOfficer> readings) {
    this.call = call;
    this.authority = authority;
    this.readings = readings;
  }

  /**
   * Lets the caller pass to a thing of the firm, by role or by the permission that stands on the
   * operation's {@link Access}. Nobody decides on a firm of their own: an officer who may act for
   * it cannot change its things by their role.
   *
   * @param what the thing's word, for the 404 that a stranger gets
   */
  public void admit(FirmId firm, String what) {
    if (call.byRole()) {
      if (call.writes() && call.access().scope().isEmpty()) {
        refuseOwnFirm(firm);
      }
      noteReading(firm.value());
      return;
    }
    Set<Permission> held = authority.get().permissions(call.caller(), firm);
    if (held.isEmpty()) {
      throw call.unknown(what);
    }
    for (Permission needed : call.access().permission()) {
      if (!held.contains(needed)) {
        throw new Refused(new MissingPermission(needed.name()));
      }
    }
    if (call.writes() && !authority.get().recent()) {
      throw new Refused(new AuthorityUnavailable());
    }
  }

  /** Lets whoever keeps it know that an officer reads a thing by their role. */
  public void noteReading(UUID thing) {
    if (!call.writes()) {
      noteShown(thing);
    }
  }

  /**
   * As {@link #noteReading}, and also of an act that answers with a thing which its path does not
   * name, so that nobody would find the act by the thing.
   */
  public void noteShown(UUID thing) {
    if (call.byRole()) {
      readings.fire(new ReadByOfficer(thing, call.operationId(), call.caller().actor()));
    }
  }

  /** As {@link #admit}, where the firm stands in the request; one that is not named is a fault. */
  public void admitIfNamed(@Nullable FirmId firm, String what) {
    if (firm != null) {
      admit(firm, what);
    }
  }

  /** What the caller may do with the firm's things, for a list of what is on offer. */
  public Admission admission(FirmId firm) {
    return new Admission(call.caller(), authority.get().permissions(call.caller(), firm));
  }

  /**
   * Whether the caller may see what only officers see of the firm's things: they hold a role that
   * stands on the operation, and may not act for the firm.
   */
  public boolean seesAsOfficer(FirmId firm) {
    return call.byRole() && !isOwn(firm);
  }

  private void refuseOwnFirm(FirmId firm) {
    if (isOwn(firm)) {
      throw new Refused(new OwnFirm());
    }
  }

  private boolean isOwn(FirmId firm) {
    return !authority.get().permissions(call.caller(), firm).isEmpty();
  }
}
