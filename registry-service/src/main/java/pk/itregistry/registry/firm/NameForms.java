package pk.itregistry.registry.firm;

import jakarta.persistence.Embeddable;
import pk.itregistry.kernel.text.Folded;

/**
 * A firm's name as it was stated.
 *
 * @param nameFolded by which it is searched
 * @param nameLikeness by which it is compared with those of others
 */
@Embeddable
record NameForms(String name, String nameFolded, String nameLikeness) {
  static NameForms of(String name) {
    return new NameForms(name, Folded.of(name), NameLikeness.of(name));
  }
}
