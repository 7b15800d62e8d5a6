package pk.itregistry.registry.stored;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.Iban;

@Converter(autoApply = true)
class IbanColumn implements AttributeConverter<Iban, String> {
  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable Iban value) {
    return value == null ? null : value.value();
  }

  @Override
  public @Nullable Iban convertToEntityAttribute(@Nullable String stored) {
    return stored == null ? null : new Iban(stored);
  }
}
