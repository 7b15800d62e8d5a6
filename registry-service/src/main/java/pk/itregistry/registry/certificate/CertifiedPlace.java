package pk.itregistry.registry.certificate;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.place.Province;

/**
 * The one place for which a branch's certificate was issued, as it was called then. With its
 * street: whoever stands before it compares.
 */
@Schema(name = "CertifiedPlace")
public record CertifiedPlace(
    @Text(most = 100) String name,
    @Text(most = 200) String line,
    @Text(most = 100) String city,
    Province province) {

  /** The place of a certificate's row; none of a firm's own. */
  public static @Nullable CertifiedPlace of(ResultSet row) throws SQLException {
    String name = row.getString("place_name");
    return name == null
        ? null
        : new CertifiedPlace(
            name,
            row.getString("place_line"),
            row.getString("place_city"),
            Province.valueOf(row.getString("place_province")));
  }

  /** As it is written on paper. */
  public String inWords() {
    return "%s, %s, %s".formatted(name, line, city);
  }
}
