package pk.itregistry.registry.notice;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.access.Gatekeeper;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.write.Things;

/** Addresses of letters on the write path: for who manages the firm. */
@ApplicationScoped
class LetterAddressThings implements Things<FirmId, FirmLetterAddress, LetterAddressView> {
  private final FirmLetterAddresses addresses;
  private final Database database;
  private final Gatekeeper gatekeeper;

  LetterAddressThings(FirmLetterAddresses addresses, Database database, Gatekeeper gatekeeper) {
    this.addresses = addresses;
    this.database = database;
    this.gatekeeper = gatekeeper;
  }

  @Override
  public void admit(FirmId firm) {
    gatekeeper.admit(firm, "firm");
  }

  @Override
  public FirmLetterAddress locked(FirmId firm) {
    return addresses.locked(firm);
  }

  @Override
  public LetterAddressView view(FirmId firm) {
    return database
        .row(
            "SELECT version, email FROM firm_letter_address WHERE firm_id = ?",
            row -> {
              String email = row.getString(2);
              return new LetterAddressView(
                  firm, row.getLong(1), email == null ? null : Email.of(email));
            },
            firm.value())
        .orElseThrow(() -> new Refused(new NotFound("firm")));
  }

  @Override
  public FirmId idOf(FirmLetterAddress address) {
    return address.firm();
  }

  @Override
  public String pathOf(FirmId firm) {
    return "/registry/v1/firms/" + firm + "/letter-address";
  }
}
