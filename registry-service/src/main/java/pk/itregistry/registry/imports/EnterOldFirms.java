package pk.itregistry.registry.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.OperationId;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.registry.certificate.TakeOverCertificates;
import pk.itregistry.registry.firm.TakeOverFirms;
import pk.itregistry.registry.imports.Judging.Entered;
import pk.itregistry.registry.notice.WriteToFirm;

/** Enters firms of an older register, each with the certificate of its days. */
@ApplicationScoped
class EnterOldFirms {
  private static final Logger LOG = Logger.getLogger(EnterOldFirms.class);

  private final TakeOverFirms firms;
  private final TakeOverCertificates certificates;
  private final WriteToFirm letters;
  private final Database database;

  EnterOldFirms(
      TakeOverFirms firms,
      TakeOverCertificates certificates,
      WriteToFirm letters,
      Database database) {
    this.firms = firms;
    this.certificates = certificates;
    this.letters = letters;
    this.database = database;
  }

  void perform(OperationId operation, List<Entered> entered, Actor by) {
    if (entered.isEmpty()) {
      return;
    }
    firms.perform(
        entered.stream()
            .map(one ->
                new TakeOverFirms.Entry(
                    one.firm().entered(one.id(), by), one.firm().registeredOn()))
            .toList());
    certificates.perform(
        entered.stream()
            .map(one -> new TakeOverCertificates.Entry(one.id(), one.firm().certified()))
            .toList());
    entered.forEach(one -> note(operation, one));
    LOG.infof("firms were taken over: operation=%s firms=%d", operation, entered.size());
  }

  private void note(OperationId operation, Entered one) {
    OldFirm firm = one.firm();
    letters.keepAddress(one.id(), firm.email());
    database.later(
        "INSERT INTO imported_firm (old_number, stated_number, firm_id, digest, contact_email,"
            + " operation) VALUES (?, ?, ?, ?, ?, ?)",
        firm.number().canonical(),
        firm.number().stated(),
        one.id().value(),
        one.digest(),
        firm.email() == null ? null : firm.email().address(),
        operation.value());
  }
}
