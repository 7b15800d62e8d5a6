package pk.itregistry.incentives.claim;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static pk.itregistry.plumbing.testkit.People.get;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.contracts.exports.ExportsEvent.ReturnFiled;
import pk.itregistry.contracts.exports.RemittanceState;
import pk.itregistry.contracts.exports.StatedWarning;
import pk.itregistry.incentives.testkit.Neighbours;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.ReturnId;
import pk.itregistry.plumbing.testkit.Register;

/** A payment that a claim names and that is another firm's by now. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class PaymentOfAnotherFirmTest {

  @Test
  void a_firm_sees_nothing_of_its_payment_any_more_once_the_bank_gave_it_to_another_firm() {
    try (Neighbours neighbours = new Neighbours()) {
      FirmId firm = neighbours.aCertifiedFirm();
      FirmId other = neighbours.aCertifiedFirm();
      ReturnId ours = ReturnId.fresh();
      ReturnId theirs = ReturnId.fresh();
      StatedWarning warning =
          new StatedWarning("/withholding/amountPkr", "WITHHELD_OFF_RATE", "Theirs is 5.00.", true);
      Register.heard(
          Stream.of(
                  MixedClaimTest.filed(ours, 1, firm, "2026-10", List.of()),
                  MixedClaimTest.filed(theirs, 1, other, "2026-09", List.of(warning)))
              .map(filed -> neighbours.exports().announce(new ReturnFiled(filed)))
              .toList());
      RemittanceState payment =
          neighbours.tell(Neighbours.matched(Neighbours.aRemittance(firm), 3, List.of(ours)));
      String claim = MixedClaimTest.drafted(firm, payment);

      RemittanceState stated =
          Neighbours.matched(
              Neighbours.warned(payment, 4, List.of(warning), true), 4, List.of(ours, theirs));
      neighbours.tell(
          Neighbours.with(
              stated, 5, other, "REISSUED", stated.prcNumber(), new BigDecimal("0.00")));

      for (String reader : List.of("portal-ledgerly", "omar")) {
        get(reader, claim)
            .then()
            .statusCode(200)
            .body("lines[0].warnings", hasSize(0))
            .body("lines[0].returns.returnId", contains(ours.toString()));
      }
    }
  }
}
