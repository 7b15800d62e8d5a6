package pk.itregistry.incentives.eligibility;

/**
 * Why a remittance cannot be claimed.
 *
 * @param code stable, such as deposit-unconfirmed
 */
public record Finding(String code, String detail) {}
