package pk.itregistry.registry.stored;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.Cuin;

@Converter(autoApply = true)
class CuinColumn implements AttributeConverter<Cuin, String> {
  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable Cuin value) {
    return value == null ? null : value.number();
  }

  @Override
  public @Nullable Cuin convertToEntityAttribute(@Nullable String stored) {
    return stored == null ? null : new Cuin(stored);
  }
}
