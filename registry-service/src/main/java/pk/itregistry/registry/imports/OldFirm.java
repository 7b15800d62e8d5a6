package pk.itregistry.registry.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.Cnic;
import pk.itregistry.kernel.identity.Cuin;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.place.Province;
import pk.itregistry.kernel.time.DayRange;
import pk.itregistry.kernel.time.TaxPeriod;
import pk.itregistry.plumbing.digest.Sha256;
import pk.itregistry.registry.firm.FirmAddress;
import pk.itregistry.registry.firm.FirmKind;
import pk.itregistry.registry.firm.RegisterFirm;
import pk.itregistry.registry.firm.TakeOverFirms;
import pk.itregistry.registry.firm.TakeOverFirms.NumberKind;
import pk.itregistry.registry.notice.Email;

/** A firm as an older register has it. */
record OldFirm(
    OldNumber number,
    FirmKind kind,
    String name,
    @Nullable Ntn ntn,
    @Nullable Cnic cnic,
    @Nullable Cuin cuin,
    @Nullable String city,
    @Nullable Province province,
    LocalDate registeredOn,
    DayRange certified,
    @Nullable TaxPeriod exportingSince,
    @Nullable Iban payoutIban,
    @Nullable Email email) {

  /** By what it says, however it is spelt: a row with the same is the same row. */
  String digest() {
    return Sha256.hex(
        Stream.of(
                number.canonical(),
                kind,
                name,
                ntn,
                cnic == null ? null : cnic.digits(),
                cuin,
                city,
                province,
                registeredOn,
                certified,
                exportingSince,
                payoutIban == null ? null : payoutIban.value(),
                email == null ? null : email.address())
            .map(Objects::toString)
            .collect(Collectors.joining("\n")));
  }

  /** The numbers that no two live registrations share. */
  List<TakeOverFirms.HeldNumber> numbers() {
    List<TakeOverFirms.HeldNumber> numbers = new ArrayList<>();
    if (ntn != null) {
      numbers.add(new TakeOverFirms.HeldNumber(NumberKind.NTN, ntn.number()));
    }
    if (cnic != null) {
      numbers.add(new TakeOverFirms.HeldNumber(NumberKind.CNIC, cnic.digits()));
    }
    if (cuin != null) {
      numbers.add(new TakeOverFirms.HeldNumber(NumberKind.CUIN, cuin.number()));
    }
    return numbers;
  }

  RegisterFirm.Command entered(FirmId id, Actor by) {
    return new RegisterFirm.Command(
        id,
        kind,
        name,
        ntn,
        cnic,
        cuin,
        null,
        payoutIban,
        exportingSince,
        new FirmAddress(null, city, province),
        List.of(),
        by);
  }
}
