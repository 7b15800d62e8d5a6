package pk.itregistry.incentives.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pk.itregistry.kernel.form.Checked;
import pk.itregistry.kernel.form.Entries;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.kernel.problem.Faults;

/** What a firm wants to claim: its remittances, under one scheme. */
record ClaimDraft(
    FirmId firmId,
    @Text(most = 40) String scheme,
    @Entries(least = 1, most = 200) List<RemittanceId> remittances)
    implements Checked {

  @Override
  public void check(Faults faults) {
    Set<RemittanceId> seen = new HashSet<>();
    for (int i = 0; i < remittances.size(); i++) {
      if (!seen.add(remittances.get(i))) {
        faults.add("/remittances/" + i, "duplicate", "is named already");
      }
    }
  }
}
