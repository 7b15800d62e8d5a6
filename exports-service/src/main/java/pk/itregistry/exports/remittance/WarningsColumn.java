package pk.itregistry.exports.remittance;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import pk.itregistry.exports.Warning;
import pk.itregistry.exports.Warnings;

/** What deserves a look in a certificate, as its row keeps it. */
@Converter
class WarningsColumn implements AttributeConverter<List<Warning>, String> {
  @Override
  public String convertToDatabaseColumn(List<Warning> warnings) {
    return Warnings.write(warnings);
  }

  @Override
  public List<Warning> convertToEntityAttribute(String kept) {
    return Warnings.read(kept);
  }
}
