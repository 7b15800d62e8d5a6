package pk.itregistry.plumbing.operation;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.inject.Instance;
import java.util.SortedSet;
import java.util.TreeSet;

/** The words of beans that are each for one kind of thing: what their identifiers say. */
public final class Kinds {
  private Kinds() {}

  /** Those of these beans. */
  public static SortedSet<String> of(Instance<?> beans) {
    var kinds = new TreeSet<String>();
    beans
        .handlesStream()
        .flatMap(bean -> bean.getBean().getQualifiers().stream())
        .forEach(qualifier -> {
          if (qualifier instanceof Identifier kind) {
            kinds.add(kind.value());
          }
        });
    return kinds;
  }
}
