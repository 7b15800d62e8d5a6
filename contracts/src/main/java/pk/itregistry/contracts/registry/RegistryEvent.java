package pk.itregistry.contracts.registry;

import pk.itregistry.contracts.Event;
import pk.itregistry.contracts.EventType;

/** What registry-service tells. Re-announced states are what they were: only copies care. */
public sealed interface RegistryEvent extends Event {

  @EventType("pk.itregistry.registry.firm.registered.v1")
  record FirmRegistered(FirmState firm) implements RegistryEvent, OfFirm {}

  /**
   * Its registration was suspended, reinstated, cancelled or closed, or what stands of it changed.
   */
  @EventType("pk.itregistry.registry.firm.changed.v1")
  record FirmChanged(FirmState firm) implements RegistryEvent, OfFirm {}

  @EventType("pk.itregistry.registry.firm.reannounced.v1")
  record FirmReannounced(FirmState firm) implements RegistryEvent, OfFirm {}

  @EventType("pk.itregistry.registry.authority.granted.v1")
  record AuthorityGranted(AuthorityState authority) implements RegistryEvent, OfAuthority {}

  @EventType("pk.itregistry.registry.authority.revoked.v1")
  record AuthorityRevoked(AuthorityState authority) implements RegistryEvent, OfAuthority {}

  @EventType("pk.itregistry.registry.authority.reannounced.v1")
  record AuthorityReannounced(AuthorityState authority) implements RegistryEvent, OfAuthority {}

  @EventType("pk.itregistry.registry.certificate.issued.v1")
  record CertificateIssued(CertificateState certificate) implements RegistryEvent, OfCertificate {}

  /** What the register said of a certificate before; another row says now what holds. */
  @EventType("pk.itregistry.registry.certificate.superseded.v1")
  record CertificateSuperseded(CertificateState certificate)
      implements RegistryEvent, OfCertificate {}

  /**
   * Other days are valid under a number that was told before: shortened or taken away by a
   * suspension or cancellation, or put right, also for days that are past.
   */
  @EventType("pk.itregistry.registry.certificate.corrected.v1")
  record CertificateCorrected(CertificateState certificate)
      implements RegistryEvent, OfCertificate {}

  @EventType("pk.itregistry.registry.certificate.reannounced.v1")
  record CertificateReannounced(CertificateState certificate)
      implements RegistryEvent, OfCertificate {}

  /** The last certified day is near, or past: the firm can renew. */
  @EventType("pk.itregistry.registry.renewal.opened.v1")
  record RenewalOpened(RenewalState renewal) implements RegistryEvent, OfRenewal {}

  /** Somebody confirmed, decided, withdrew or paid it. */
  @EventType("pk.itregistry.registry.renewal.changed.v1")
  record RenewalChanged(RenewalState renewal) implements RegistryEvent, OfRenewal {}

  /** Its firm is to be reminded: {@code remindedDays} says of what. */
  @EventType("pk.itregistry.registry.renewal.reminded.v1")
  record RenewalReminded(RenewalState renewal) implements RegistryEvent, OfRenewal {}

  @EventType("pk.itregistry.registry.renewal.reannounced.v1")
  record RenewalReannounced(RenewalState renewal) implements RegistryEvent, OfRenewal {}

  /** A call centre asked for the inspection of its place. */
  @EventType("pk.itregistry.registry.inspection.requested.v1")
  record InspectionRequested(InspectionState inspection) implements RegistryEvent, OfInspection {}

  /** It was appointed, put off, withdrawn or reported on, or it lapsed. */
  @EventType("pk.itregistry.registry.inspection.changed.v1")
  record InspectionChanged(InspectionState inspection) implements RegistryEvent, OfInspection {}

  @EventType("pk.itregistry.registry.inspection.reannounced.v1")
  record InspectionReannounced(InspectionState inspection) implements RegistryEvent, OfInspection {}

  /** A call centre opened a branch: provisionally, until its place has been inspected. */
  @EventType("pk.itregistry.registry.branch.opened.v1")
  record BranchOpened(BranchState branch) implements RegistryEvent, OfBranch {}

  /** Its place was inspected, or it was closed, lapsed, or ended with its firm. */
  @EventType("pk.itregistry.registry.branch.changed.v1")
  record BranchChanged(BranchState branch) implements RegistryEvent, OfBranch {}

  @EventType("pk.itregistry.registry.branch.reannounced.v1")
  record BranchReannounced(BranchState branch) implements RegistryEvent, OfBranch {}

  /** A firm wants to change what it states about itself. */
  @EventType("pk.itregistry.registry.change-request.made.v1")
  record ChangeRequestMade(ChangeRequestState changeRequest)
      implements RegistryEvent, OfChangeRequest {}

  /** A bank answered, somebody decided or withdrew it, or it took effect. */
  @EventType("pk.itregistry.registry.change-request.changed.v1")
  record ChangeRequestChanged(ChangeRequestState changeRequest)
      implements RegistryEvent, OfChangeRequest {}

  @EventType("pk.itregistry.registry.change-request.reannounced.v1")
  record ChangeRequestReannounced(ChangeRequestState changeRequest)
      implements RegistryEvent, OfChangeRequest {}

  /**
   * Business time was moved forward (demo and sandbox only).
   *
   * @param offsetSeconds by how much business time now runs ahead of system time
   */
  @EventType("pk.itregistry.registry.business-time.moved.v1")
  record BusinessTimeMoved(long offsetSeconds) implements RegistryEvent {
    @Override
    public String subject() {
      return "business-time";
    }
  }

  @EventType("pk.itregistry.registry.office.opened.v1")
  record OfficeOpened(OfficeState office) implements RegistryEvent, OfOffice {}

  @EventType("pk.itregistry.registry.office.revised.v1")
  record OfficeRevised(OfficeState office) implements RegistryEvent, OfOffice {}

  @EventType("pk.itregistry.registry.office.closed.v1")
  record OfficeClosed(OfficeState office) implements RegistryEvent, OfOffice {}

  @EventType("pk.itregistry.registry.office.reannounced.v1")
  record OfficeReannounced(OfficeState office) implements RegistryEvent, OfOffice {}

  @EventType("pk.itregistry.registry.officer.named.v1")
  record OfficerNamed(OfficerState officer) implements RegistryEvent, OfOfficer {}

  @EventType("pk.itregistry.registry.officer.revised.v1")
  record OfficerRevised(OfficerState officer) implements RegistryEvent, OfOfficer {}

  @EventType("pk.itregistry.registry.officer.reannounced.v1")
  record OfficerReannounced(OfficerState officer) implements RegistryEvent, OfOfficer {}

  /** Told in the order of what happens to an office. */
  interface OfOffice extends Event {
    OfficeState office();

    @Override
    default String subject() {
      return office().officeId().toString();
    }
  }

  /** Told in the order of what happens to an officer. */
  interface OfOfficer extends Event {
    OfficerState officer();

    @Override
    default String subject() {
      return officer().officerId().toString();
    }
  }

  /** Told in the order of what happens to a firm. */
  interface OfFirm extends Event {
    FirmState firm();

    @Override
    default String subject() {
      return firm().firmId().toString();
    }
  }

  /** Told in the order of what happens to an authority. */
  interface OfAuthority extends Event {
    AuthorityState authority();

    @Override
    default String subject() {
      return authority().authorityId().toString();
    }
  }

  /** Told in the order of what happens to a renewal. */
  interface OfRenewal extends Event {
    RenewalState renewal();

    @Override
    default String subject() {
      return renewal().renewalId().toString();
    }
  }

  /** Told in the order of what happens to an inspection. */
  interface OfInspection extends Event {
    InspectionState inspection();

    @Override
    default String subject() {
      return inspection().inspectionId().toString();
    }
  }

  /** Told in the order of what happens to a branch. */
  interface OfBranch extends Event {
    BranchState branch();

    @Override
    default String subject() {
      return branch().branchId().toString();
    }
  }

  /** Told in the order of what happens to a request for a change. */
  interface OfChangeRequest extends Event {
    ChangeRequestState changeRequest();

    @Override
    default String subject() {
      return changeRequest().changeRequestId().toString();
    }
  }

  /** Told in the order of what happens to a certificate. */
  interface OfCertificate extends Event {
    CertificateState certificate();

    @Override
    default String subject() {
      return certificate().certificateId().toString();
    }
  }
}
