package pk.itregistry.e2e;

/** A step of a journey: its title says what happens, its act fails when that does not hold. */
public record Step(String title, Runnable act) {}
