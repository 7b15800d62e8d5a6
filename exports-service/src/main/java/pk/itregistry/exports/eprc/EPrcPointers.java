package pk.itregistry.exports.eprc;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pk.itregistry.exports.eprc.EPrcRequest.BeneficiarySent;
import pk.itregistry.exports.eprc.EPrcRequest.RemitterSent;
import pk.itregistry.exports.eprc.EPrcRequest.WithholdingSent;

/** An e-PRC's values by their JSON Pointers: how a certificate is kept and laid over another. */
final class EPrcPointers {
  private EPrcPointers() {}

  static Map<String, String> sentIn(EPrcRequest request) {
    Map<String, String> values = new LinkedHashMap<>();
    put(values, "/prcNumber", request.prcNumber());
    put(values, "/issuedOn", request.issuedOn());
    put(values, "/txnRef", request.txnRef());
    if (request.remitter() != null) {
      put(values, "/remitter/name", request.remitter().name());
      put(values, "/remitter/id", request.remitter().id());
      put(values, "/remitter/account", request.remitter().account());
      put(values, "/remitter/institution", request.remitter().institution());
    }
    put(values, "/originCountry", request.originCountry());
    put(values, "/itrsCountryCode", request.itrsCountryCode());
    if (request.beneficiary() != null) {
      put(values, "/beneficiary/name", request.beneficiary().name());
      put(values, "/beneficiary/taxId", request.beneficiary().taxId());
      put(values, "/beneficiary/iban", request.beneficiary().iban());
      put(values, "/beneficiary/bankCode", request.beneficiary().bankCode());
    }
    put(values, "/realisedOn", request.realisedOn());
    put(values, "/currency", request.currency());
    put(values, "/totalFcy", request.totalFcy());
    put(values, "/retainedFcy", request.retainedFcy());
    put(values, "/convertedFcy", request.convertedFcy());
    put(values, "/rate", request.rate());
    put(values, "/amountPkr", request.amountPkr());
    put(values, "/purpose", request.purpose());
    put(values, "/purposeCode", request.purposeCode());
    if (request.withholding() != null) {
      put(values, "/withholding/section", request.withholding().section());
      put(values, "/withholding/rate", request.withholding().rate());
      put(values, "/withholding/amountPkr", request.withholding().amountPkr());
      put(values, "/withholding/cprNumber", request.withholding().cprNumber());
      put(values, "/withholding/paidOn", request.withholding().paidOn());
    }
    return values;
  }

  private static void put(Map<String, String> values, String pointer, @Nullable String value) {
    if (value != null) {
      values.put(pointer, value);
    }
  }

  static EPrcRequest requestOf(Map<String, String> values) {
    boolean withheld = values.keySet().stream().anyMatch(at -> at.startsWith("/withholding/"));
    return new EPrcRequest(
        values.get("/prcNumber"),
        values.get("/issuedOn"),
        values.get("/txnRef"),
        new RemitterSent(
            values.get("/remitter/name"),
            values.get("/remitter/id"),
            values.get("/remitter/account"),
            values.get("/remitter/institution")),
        values.get("/originCountry"),
        values.get("/itrsCountryCode"),
        new BeneficiarySent(
            values.get("/beneficiary/name"),
            values.get("/beneficiary/taxId"),
            values.get("/beneficiary/iban"),
            values.get("/beneficiary/bankCode")),
        values.get("/realisedOn"),
        values.get("/currency"),
        values.get("/totalFcy"),
        values.get("/retainedFcy"),
        values.get("/convertedFcy"),
        values.get("/rate"),
        values.get("/amountPkr"),
        values.get("/purpose"),
        values.get("/purposeCode"),
        withheld
            ? new WithholdingSent(
                values.get("/withholding/section"),
                values.get("/withholding/rate"),
                values.get("/withholding/amountPkr"),
                values.get("/withholding/cprNumber"),
                values.get("/withholding/paidOn"))
            : null);
  }
}
