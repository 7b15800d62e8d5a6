package pk.itregistry.registry.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostUpdate;

/** Writes into the timeline what a {@link Noted} thing noted. Stands on the entity as listener. */
@ApplicationScoped
public class NoteOnWrite {
  private final Timeline timeline;

  NoteOnWrite(Timeline timeline) {
    this.timeline = timeline;
  }

  @PostPersist
  @PostUpdate
  void note(Object written) {
    if (written instanceof Noted noted) {
      noted.notes().take().forEach(note -> timeline.add(noted.timelineOf(), note));
    }
  }
}
