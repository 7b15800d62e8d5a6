package pk.itregistry.registry.certificate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Certificates implements PanacheRepositoryBase<Certificate, UUID> {

  CertificateNumber nextNumber(int year) {
    long serial =
        ((Number)
                getEntityManager()
                    .createNativeQuery("SELECT nextval('certificate_serial')")
                    .getSingleResult())
            .longValue();
    return CertificateNumber.of(year, serial);
  }

  List<Certificate> after(UUID last, int limit) {
    return find("id > ?1 order by id", last).page(Page.ofSize(limit)).list();
  }
}
