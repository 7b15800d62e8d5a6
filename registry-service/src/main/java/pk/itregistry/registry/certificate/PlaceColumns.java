package pk.itregistry.registry.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.place.Province;

/** A certificate's place as its row has it. */
@Embeddable
record PlaceColumns(
    @Column(updatable = false) String placeName,
    @Column(updatable = false) String placeLine,
    @Column(updatable = false) String placeCity,
    @Column(updatable = false) @Enumerated(EnumType.STRING) Province placeProvince) {

  static @Nullable PlaceColumns of(@Nullable CertifiedPlace place) {
    return place == null
        ? null
        : new PlaceColumns(place.name(), place.line(), place.city(), place.province());
  }

  CertifiedPlace certified() {
    return new CertifiedPlace(placeName, placeLine, placeCity, placeProvince);
  }
}
