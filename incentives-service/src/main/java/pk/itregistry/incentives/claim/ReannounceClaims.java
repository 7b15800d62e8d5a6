package pk.itregistry.incentives.claim;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import pk.itregistry.contracts.incentives.IncentivesEvent.ClaimReannounced;
import pk.itregistry.plumbing.reannouncement.Reannounces;

/** Says again what was claimed, for copies that are built anew; a draft was never told. */
@ApplicationScoped
@Identifier("CLAIMS")
class ReannounceClaims implements Reannounces {
  private final Claims claims;
  private final ClaimAnnouncement announcement;

  ReannounceClaims(Claims claims, ClaimAnnouncement announcement) {
    this.claims = claims;
    this.announcement = announcement;
  }

  @Override
  public List<UUID> after(UUID last, int limit) {
    List<Claim> next = claims.announcedAfter(last, limit);
    next.forEach(claim -> announcement.of(claim, ClaimReannounced::new));
    return next.stream().map(claim -> claim.id().value()).toList();
  }
}
