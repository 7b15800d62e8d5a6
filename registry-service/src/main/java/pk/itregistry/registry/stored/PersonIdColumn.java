package pk.itregistry.registry.stored;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.PersonId;

@Converter(autoApply = true)
class PersonIdColumn implements AttributeConverter<PersonId, String> {
  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable PersonId value) {
    return value == null ? null : value.value();
  }

  @Override
  public @Nullable PersonId convertToEntityAttribute(@Nullable String stored) {
    return stored == null ? null : new PersonId(stored);
  }
}
