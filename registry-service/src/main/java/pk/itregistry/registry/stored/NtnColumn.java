package pk.itregistry.registry.stored;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.Ntn;

@Converter(autoApply = true)
class NtnColumn implements AttributeConverter<Ntn, String> {
  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable Ntn value) {
    return value == null ? null : value.number();
  }

  @Override
  public @Nullable Ntn convertToEntityAttribute(@Nullable String stored) {
    return stored == null ? null : Ntn.of(stored);
  }
}
