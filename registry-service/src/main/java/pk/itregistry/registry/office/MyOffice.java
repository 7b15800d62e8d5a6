package pk.itregistry.registry.office;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.place.Province;

/**
 * Where the caller works.
 *
 * @param officer as what they were named; missing for whoever was named nowhere
 * @param office their office, if they have one
 * @param provinces those whose applications their queue shows today: all of them for whoever works
 *     for the whole country, none before the first and after the last day
 */
@Schema(name = "MyOffice")
record MyOffice(
    PersonId person,
    @Nullable OfficerView officer,
    @Nullable OfficeView office,
    List<Province> provinces) {}
