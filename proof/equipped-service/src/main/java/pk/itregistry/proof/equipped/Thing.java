package pk.itregistry.proof.equipped;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The one row that Hibernate can know of. */
@Entity
class Thing {
  @Id Long id;
}
