package pk.itregistry.registry.office;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.place.Province;

/**
 * How far the work goes that somebody is shown.
 *
 * @param unplaced whether also what names no province, which all offices are shown
 */
public record Reach(Set<Province> provinces, boolean unplaced) {
  public static final Reach EVERYWHERE = new Reach(EnumSet.allOf(Province.class), true);
  static final Reach NOWHERE = new Reach(Set.of(), false);

  /** What of it lies in a province, where one is asked for. */
  public Reach in(@Nullable Province only) {
    if (only == null) {
      return this;
    }
    return provinces.contains(only) ? new Reach(Set.of(only), false) : NOWHERE;
  }

  /** The provinces by their codes, as a firm's row has them. */
  public String[] codes() {
    return provinces.stream().map(Province::code).toArray(String[]::new);
  }

  /** The provinces as applications have them, by name, and as firms' rows do, by code. */
  public String[] names() {
    return provinces.stream()
        .flatMap(province -> Stream.of(province.name(), province.code()))
        .toArray(String[]::new);
  }
}
