package pk.itregistry.plumbing.http;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.problem.Fault;

/**
 * One entry of a list that is read by itself: what is wrong with it is told beside it, and the
 * other entries go on. The list's component says by {@code @Schema(implementation)} what an entry
 * looks like.
 *
 * @param value the entry; null when it has faults
 */
public record Tried<T>(@Nullable T value, List<Fault> faults) {}
