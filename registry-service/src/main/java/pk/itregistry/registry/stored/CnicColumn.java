package pk.itregistry.registry.stored;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.Cnic;

@Converter(autoApply = true)
class CnicColumn implements AttributeConverter<Cnic, String> {
  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable Cnic value) {
    return value == null ? null : value.digits();
  }

  @Override
  public @Nullable Cnic convertToEntityAttribute(@Nullable String stored) {
    return stored == null ? null : new Cnic(stored);
  }
}
