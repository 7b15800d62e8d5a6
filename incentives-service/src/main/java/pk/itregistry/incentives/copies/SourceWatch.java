package pk.itregistry.incentives.copies;

import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.RemittanceId;

/** Is told, in the transaction of the copy, that something others rely on may have changed. */
public interface SourceWatch {
  void remittanceChanged(RemittanceId remittance);

  void certificatesChanged(FirmId firm);
}
