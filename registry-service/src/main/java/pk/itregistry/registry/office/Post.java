package pk.itregistry.registry.office;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.OfficeId;
import pk.itregistry.kernel.place.Province;

/**
 * Where a person works on a day.
 *
 * @param name what others call them; missing for whoever was named nowhere
 * @param office their office; none for whoever works for the whole country
 * @param provinces those that they look after
 * @param duties as what they work; all of them for whoever was named nowhere
 * @param serving whether the day lies between their first and last
 * @param absent whether nothing is given to them on the day
 */
public record Post(
    @Nullable String name,
    @Nullable OfficeId office,
    Set<Province> provinces,
    Set<Duty> duties,
    boolean serving,
    boolean absent) {

  /** That of whoever was named nowhere: the whole country. */
  static final Post EVERYWHERE =
      new Post(null, null, EnumSet.allOf(Province.class), EnumSet.allOf(Duty.class), true, false);

  /** Whether they work as that on the day, even if they are absent. */
  public boolean servesAs(Duty duty) {
    return serving && duties.contains(duty);
  }

  /** Whether work can be given to them as what they are. */
  public boolean takes(Duty duty) {
    return servesAs(duty) && !absent;
  }

  /** Whose work they are shown: nobody's on a day on which they do not serve. */
  public Reach reach() {
    return serving ? new Reach(provinces, true) : Reach.NOWHERE;
  }
}
