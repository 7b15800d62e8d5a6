package pk.itregistry.registry.firm;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.place.Province;
import pk.itregistry.kernel.text.Folded;

/**
 * Where a firm sits, as the public may know it: the street is nobody's business.
 *
 * @param cityFolded by which the city is searched
 * @param province its code in ISO 3166-2:PK
 */
@Embeddable
record Seat(@Nullable String city, @Nullable String cityFolded, @Nullable String province) {
  static Seat of(@Nullable String city, @Nullable Province province) {
    return new Seat(
        city, city == null ? null : Folded.of(city), province == null ? null : province.code());
  }

  /** The province, where one is stated. */
  @Nullable Province provinceNamed() {
    return province == null ? null : Province.of(province);
  }
}
