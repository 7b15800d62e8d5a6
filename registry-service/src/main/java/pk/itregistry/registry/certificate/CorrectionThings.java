package pk.itregistry.registry.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.kernel.identity.CorrectionId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.access.Gatekeeper;
import pk.itregistry.plumbing.write.Things;

/** Corrections on the write path: for registrars who have nothing to do with the firm. */
@ApplicationScoped
class CorrectionThings implements Things<CorrectionId, Correction, CorrectionView> {
  private final Corrections corrections;
  private final CorrectionDirectory directory;
  private final Gatekeeper gatekeeper;
  private final Call call;

  CorrectionThings(
      Corrections corrections, CorrectionDirectory directory, Gatekeeper gatekeeper, Call call) {
    this.corrections = corrections;
    this.directory = directory;
    this.gatekeeper = gatekeeper;
    this.call = call;
  }

  @Override
  public void admit(CorrectionId id) {
    admit(CertificateNumber.of(view(id).number()));
  }

  /** Lets a registrar to a certificate; nobody decides on a firm of their own. */
  void admit(CertificateNumber number) {
    gatekeeper.admit(directory.firmOf(number), "certificate");
  }

  /** The correction, which must be one of this certificate. */
  CorrectionId of(CertificateNumber number, CorrectionId correction) {
    if (!view(correction).number().equals(number.value())) {
      throw unknown();
    }
    return correction;
  }

  @Override
  public Correction locked(CorrectionId id) {
    return corrections.locked(id);
  }

  @Override
  public CorrectionView view(CorrectionId id) {
    return directory.view(id, call.actor()).orElseThrow(CorrectionThings::unknown);
  }

  private static Refused unknown() {
    return new Refused(new NotFound("correction"));
  }

  @Override
  public CorrectionId idOf(Correction correction) {
    return correction.id();
  }

  @Override
  public String pathOf(CorrectionId id) {
    return "/registry/v1/certificates/" + view(id).number() + "/corrections/" + id;
  }
}
