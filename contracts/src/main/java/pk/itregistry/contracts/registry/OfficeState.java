package pk.itregistry.contracts.registry;

import java.util.List;
import pk.itregistry.kernel.identity.OfficeId;

/**
 * An office of the registry, whose officers look after some provinces.
 *
 * @param code what officers call it, such as LHR
 * @param provinces by their codes (ISO 3166-2:PK), in alphabetical order
 * @param closed whether it does no more work; a closed office stays closed
 */
public record OfficeState(
    OfficeId officeId,
    long version,
    String code,
    String name,
    List<String> provinces,
    boolean closed) {}
