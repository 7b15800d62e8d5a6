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

  ReannounceClaims(Claims claims) {
    this.claims = claims;
  }

  @Override
  public List<ClaimReannounced> after(UUID last, int limit) {
    return claims.announcedAfter(last, limit).stream()
        .map(claim -> new ClaimReannounced(claim.told()))
        .toList();
  }
}
