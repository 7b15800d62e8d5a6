package pk.itregistry.incentives.bankmessage;

import com.prowidesoftware.swift.model.mx.MxCamt05400108;
import com.prowidesoftware.swift.model.mx.MxPain00200110;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what the paying bank sends: a status report, or a notification of a returned payment. */
public final class BankReports {
  private static final String STATUS_REPORT = "urn:iso:std:iso:20022:tech:xsd:pain.002.001.10";
  private static final String NOTIFICATION = "urn:iso:std:iso:20022:tech:xsd:camt.054.001.08";

  private BankReports() {}

  /** Reads a message; refuses what is not one of the two, or not well-formed, with 400. */
  public static BankReport read(byte[] sent) {
    UntrustedXml xml = UntrustedXml.read(sent);
    try {
      return switch (xml.namespace()) {
        case STATUS_REPORT -> StatusReport.read(MxPain00200110.parse(xml.text()));
        case NOTIFICATION -> AccountNotification.read(MxCamt05400108.parse(xml.text()));
        default ->
            throw UntrustedXml.malformed(
                "Send pain.002.001.10 or camt.054.001.08; this is in the namespace '%s'."
                    .formatted(shortened(xml.namespace())));
      };
    } catch (IllegalArgumentException | IllegalStateException | NullPointerException e) {
      // the library binds leniently and stumbles over what the schema would have refused
      throw UntrustedXml.malformed("The message does not follow its schema.");
    }
  }

  static <T> T needed(@Nullable T part, String where) {
    return Optional.ofNullable(part)
        .orElseThrow(() -> UntrustedXml.malformed("The message has no " + where + "."));
  }

  static String id(@Nullable String sent, String where) {
    String id = needed(sent, where).strip();
    if (id.isEmpty() || id.length() > 35) {
      throw UntrustedXml.malformed(where + " must have 1 to 35 characters.");
    }
    return id;
  }

  /** An amount as the schema allows: 18 digits, 5 of them behind the point, no exponent. */
  static BigDecimal amount(@Nullable BigDecimal sent, String where) {
    BigDecimal amount = needed(sent, where);
    if (amount.scale() < 0 || amount.scale() > 5 || amount.precision() > 18) {
      throw UntrustedXml.malformed(where + " is no amount of the schema.");
    }
    return amount;
  }

  private static String shortened(String namespace) {
    return namespace.length() <= 80 ? namespace : namespace.substring(0, 80);
  }
}
