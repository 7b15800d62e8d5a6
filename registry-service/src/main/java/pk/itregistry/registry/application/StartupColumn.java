package pk.itregistry.registry.application;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import pk.itregistry.contracts.EventJson;
import pk.itregistry.registry.startup.StartupClaim;

@Converter(autoApply = true)
class StartupColumn implements AttributeConverter<StartupClaim, String> {
  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable StartupClaim value) {
    return value == null ? null : EventJson.write(value);
  }

  @Override
  public @Nullable StartupClaim convertToEntityAttribute(@Nullable String stored) {
    return stored == null ? null : read(stored);
  }

  static StartupClaim read(String stored) {
    return EventJson.read(stored, StartupClaim.class);
  }
}
