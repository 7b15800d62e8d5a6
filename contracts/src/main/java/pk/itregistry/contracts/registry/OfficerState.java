package pk.itregistry.contracts.registry;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.OfficeId;
import pk.itregistry.kernel.identity.OfficerId;
import pk.itregistry.kernel.identity.PersonId;

/**
 * Somebody who works for the country, from {@code from} to the day before {@code until}. What they
 * may do follows from their roles at the identity server, not from here.
 *
 * @param office where they work; missing for whoever works for the whole country
 * @param duties such as REGISTRAR or INSPECTOR, in alphabetical order
 * @param absentFrom the first day on which nothing is given to them
 * @param absentUntil the day on which they are back
 */
public record OfficerState(
    OfficerId officerId,
    long version,
    PersonId person,
    String name,
    @Nullable OfficeId office,
    List<String> duties,
    LocalDate from,
    @Nullable LocalDate until,
    @Nullable LocalDate absentFrom,
    @Nullable LocalDate absentUntil) {}
