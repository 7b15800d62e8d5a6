package pk.itregistry.plumbing.access;

import java.util.UUID;

/**
 * An officer is about to read a thing by their role; whoever keeps that observes it.
 *
 * @param thing the firm, or the application that becomes one
 * @param operation what they read
 * @param officer who, as records keep it
 */
public record ReadByOfficer(UUID thing, String operation, String officer) {}
