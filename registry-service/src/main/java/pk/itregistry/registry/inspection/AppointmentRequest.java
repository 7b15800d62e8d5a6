package pk.itregistry.registry.inspection;

import java.time.LocalDate;

/** The day on which the inspector comes. */
record AppointmentRequest(LocalDate day) {}
