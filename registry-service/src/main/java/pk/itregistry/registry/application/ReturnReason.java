package pk.itregistry.registry.application;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.registry.kind.DocumentKind;

/**
 * Why an application came back.
 *
 * @param pointer the field, as a JSON Pointer (RFC 6901) into the application
 * @param document the document, where it is none of the fields
 * @param code of the catalogue, GET return-reasons
 * @param reason in the registrar's own words
 */
@Embeddable
record ReturnReason(
    @Text(most = 60) @Nullable String pointer,
    @Enumerated(EnumType.STRING) @Nullable DocumentKind document,
    @Enumerated(EnumType.STRING) ReturnCode code,
    @Text(most = 500) @Nullable String reason) {

  static ReturnReason read(ResultSet row) throws SQLException {
    String document = row.getString("document");
    return new ReturnReason(
        row.getString("pointer"),
        document == null ? null : DocumentKind.valueOf(document),
        ReturnCode.valueOf(row.getString("code")),
        row.getString("reason"));
  }
}
