package pk.itregistry.contracts.registry;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.AuthorityId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Permission;

/**
 * A grant to act for a firm. In force on legal days from {@code from} to the day before {@code
 * until}, unless revoked.
 *
 * @param grantee the person's subject, or the client id, by {@code granteeKind}
 */
public record AuthorityState(
    AuthorityId authorityId,
    long version,
    FirmId firmId,
    GranteeKind granteeKind,
    String grantee,
    Set<Permission> permissions,
    LocalDate from,
    @Nullable LocalDate until,
    boolean revoked) {

  /** Whether a person or a third party's software was authorised. */
  public enum GranteeKind {
    PERSON,
    CLIENT
  }
}
