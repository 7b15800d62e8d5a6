package pk.itregistry.registry.stored;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.time.TaxPeriod;

@Converter(autoApply = true)
class TaxPeriodColumn implements AttributeConverter<TaxPeriod, String> {
  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable TaxPeriod value) {
    return value == null ? null : value.toString();
  }

  @Override
  public @Nullable TaxPeriod convertToEntityAttribute(@Nullable String stored) {
    return stored == null ? null : TaxPeriod.of(stored);
  }
}
