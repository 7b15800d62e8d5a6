package pk.itregistry.kernel.form;

/** How long a text may be that passes through several services: one length for all their doors. */
public final class Lengths {
  /** The name of a firm, as it registers, as a bank certifies it, as it is shown. */
  public static final int FIRM_NAME = 200;

  private Lengths() {}
}
