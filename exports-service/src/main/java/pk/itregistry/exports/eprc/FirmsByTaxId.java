package pk.itregistry.exports.eprc;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.Cnic;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.plumbing.copy.RegistryCopy;
import pk.itregistry.plumbing.person.PersonKeys;

/**
 * Which registered firm a beneficiary is: a business by its NTN, a person by the key of their CNIC,
 * since the register tells nobody a CNIC.
 */
@ApplicationScoped
public class FirmsByTaxId {
  private final RegistryCopy register;
  private final PersonKeys persons;

  FirmsByTaxId(RegistryCopy register, PersonKeys persons) {
    this.register = register;
    this.persons = persons;
  }

  /** The firm of that tax id, if one is registered. */
  public Optional<FirmId> firm(TaxId taxId) {
    Ntn ntn = taxId.ntn();
    return ntn == null ? register.firmByPerson(persons.of(cnic(taxId))) : register.firmByNtn(ntn);
  }

  /** The key of the person that the tax id names; none for a business. */
  public @Nullable String personKey(TaxId taxId) {
    return taxId.ntn() == null ? persons.of(cnic(taxId)) : null;
  }

  private static Cnic cnic(TaxId taxId) {
    return new Cnic(taxId.number());
  }
}
