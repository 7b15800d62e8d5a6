package pk.itregistry.incentives.copies;

import pk.itregistry.kernel.time.DayRange;

/** A certificate that stands in the register, and the legal days on which it is valid. */
public record CopiedCertificate(String number, DayRange valid) {}
