package pk.itregistry.plumbing.openapi;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import pk.itregistry.kernel.page.Page;

/**
 * The words that all descriptions share, and the form that each has: how long a text may be, which
 * characters it holds, how large a number and how long a list becomes. Where a field says so
 * itself, that stands.
 */
final class FieldForms {
  // What Faults.text takes: anything that is no control character.
  private static final Form TEXT = new Form("^[^\\x00-\\x1f\\x7f-\\x9f]*$", 4000);
  private static final Form AMOUNT = new Form("^-?[0-9]{1,16}(\\.[0-9]{1,8})?$", 26);
  private static final Form COUNTRY = new Form("^[A-Z]{2}$", 2);
  private static final Form CODE = new Form("^[A-Za-z0-9_.:-]+$", 100);
  // Where an answer masks it, the field says so itself.
  private static final Form ACCOUNT = new Form("^PK[0-9]{2}[A-Z]{4}[A-Z0-9]{16}$", 24);
  private static final Map<String, String> FORMATS =
      Map.of(
          "answerBy", "date",
          "effectiveTo", "date",
          "firmId", "uuid",
          "lineId", "uuid",
          "remittances", "uuid",
          "toDay", "date",
          "validTo", "date");

  private static final Map<String, Form> TEXTS =
      Map.ofEntries(
          Map.entry("amount", AMOUNT),
          Map.entry("bankCode", new Form("^[A-Z]{4}$", 4)),
          Map.entry("contractRef", text(60)),
          Map.entry("country", COUNTRY),
          Map.entry("cprNumber", new Form("^[A-Z0-9/-]{4,40}$", 40)),
          Map.entry("cuin", new Form("^[0-9]{7}$", 7)),
          Map.entry("currency", new Form("^[A-Z]{3}$", 3)),
          Map.entry("declarantName", text(140)),
          Map.entry("endClientCountry", COUNTRY),
          Map.entry("exportingSince", new Form("^[0-9]{4}-[0-9]{2}$", 7)),
          Map.entry("grounds", text(2000)),
          Map.entry("iban", ACCOUNT),
          Map.entry("idempotencyKey", new Form("^[\\x21-\\x7e]+$", 128)),
          Map.entry("institution", text(140)),
          Map.entry("invoiceNumber", text(60)),
          Map.entry("itrsCountryCode", text(10)),
          Map.entry("name", text(200)),
          Map.entry("ntn", new Form("^[A-Za-z0-9][0-9]{6}(-?[0-9])?$", 9)),
          Map.entry("originCountry", COUNTRY),
          Map.entry("payoutIban", ACCOUNT),
          Map.entry("period", new Form("^(19|20|21)[0-9]{2}-([0-9]{2}|Q[1-4])$", 7)),
          Map.entry("prcNumber", text(60)),
          Map.entry("purpose", text(200)),
          Map.entry("purposeCode", new Form("^[0-9]{4,5}$", 5)),
          Map.entry("q", text(100)),
          Map.entry("rate", AMOUNT),
          Map.entry("reason", text(1000)),
          Map.entry("reasonCode", CODE),
          Map.entry("record", text(2000)),
          Map.entry("section", text(20)),
          Map.entry("serviceCategory", text(60)),
          Map.entry("state", CODE),
          Map.entry("subject", text(200)),
          Map.entry("taxId", new Form("^[A-Za-z0-9-]+$", 15)),
          Map.entry("traceId", new Form("^[0-9a-f]+$", 32)),
          Map.entry("txnRef", text(60)));

  // Lists without pages keep to the largest page too, but for these.
  private static final Map<String, Integer> LISTS =
      Map.of(
          "deductions",
          20,
          "entries",
          1000,
          "errors",
          1000,
          "lineIds",
          5000,
          "lines",
          5000,
          "payments",
          5000);
  private static final Set<String> BELOW_ZERO = Set.of("daysLeft", "offsetSeconds");
  private static final BigDecimal EXACT_EVERYWHERE = new BigDecimal("9007199254740991");

  private FieldForms() {}

  private record Form(String pattern, int longest) {}

  /** Completes what the schema of a field of this name leaves open. */
  static void complete(String name, Schema schema) {
    if (schema.getRef() != null || schema.getType() == null) {
      return;
    }
    if (schema.getType().contains(Schema.SchemaType.STRING)) {
      text(name, schema);
    } else if (schema.getType().contains(Schema.SchemaType.INTEGER)) {
      number(name, schema);
    } else if (schema.getType().contains(Schema.SchemaType.ARRAY) && schema.getMaxItems() == null) {
      schema.setMaxItems(LISTS.getOrDefault(name, Page.MAX_LIMIT));
    }
  }

  /** How many rows of a list are asked for: a number, though the code reads a text. */
  static Schema pageSize() {
    return OASFactory.createSchema()
        .addType(Schema.SchemaType.INTEGER)
        .format("int32")
        .minimum(BigDecimal.ONE)
        .maximum(BigDecimal.valueOf(Page.MAX_LIMIT))
        .defaultValue(Page.DEFAULT_LIMIT);
  }

  private static void text(String name, Schema schema) {
    if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) {
      return;
    }
    if (schema.getFormat() == null && schema.getPattern() == null) {
      schema.setFormat(FORMATS.get(name));
    }
    if (schema.getFormat() != null) {
      if (schema.getMaxLength() == null) {
        schema.setMaxLength(lengthOf(schema.getFormat()));
      }
      return;
    }
    Form form = formOf(name);
    if (schema.getMaxLength() == null) {
      schema.setMaxLength(form.longest());
    }
    if (schema.getPattern() == null) {
      schema.setPattern(form.pattern());
    }
  }

  private static Form formOf(String name) {
    boolean amount = name.endsWith("Pkr") || name.endsWith("Fcy");
    return amount ? AMOUNT : TEXTS.getOrDefault(name, TEXT);
  }

  private static int lengthOf(String format) {
    return switch (format.toLowerCase(Locale.ROOT)) {
      case "date" -> 10;
      case "uuid" -> 36;
      case "date-time", "decimal" -> 40;
      case "email" -> 254;
      default -> 2000;
    };
  }

  private static void number(String name, Schema schema) {
    if (schema.getFormat() == null) {
      schema.setFormat("int32");
    }
    boolean small = "int32".equals(schema.getFormat());
    BigDecimal most = small ? BigDecimal.valueOf(Integer.MAX_VALUE) : EXACT_EVERYWHERE;
    if (schema.getMaximum() == null) {
      schema.setMaximum(most);
    }
    if (schema.getMinimum() == null) {
      schema.setMinimum(BELOW_ZERO.contains(name) ? most.negate() : BigDecimal.ZERO);
    }
  }

  private static Form text(int longest) {
    return new Form(TEXT.pattern(), longest);
  }
}
