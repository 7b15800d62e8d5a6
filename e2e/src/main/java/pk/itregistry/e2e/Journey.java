package pk.itregistry.e2e;

import java.util.List;
import java.util.stream.Stream;

/** From signing up to the paid refund: what the system is for, in the order it happens. */
public final class Journey {
  private final Story story;
  private final List<Step> steps;

  public Journey(Door door, Cast cast) {
    this(new Story(door, cast));
  }

  public Journey(Story story) {
    this(
        story,
        Stream.of(
                new Registering(story).steps(),
                new MoneyIn(story).steps(),
                new MoneyOut(story).steps())
            .flatMap(List::stream)
            .toList());
  }

  private Journey(Story story, List<Step> steps) {
    this.story = story;
    this.steps = steps;
  }

  /** A freelancer's first year, which takes business time a year on. */
  public static Journey ofAFreelancer(Door door, Cast cast) {
    var story = new Story(door, cast);
    return new Journey(story, new Freelancer(story).steps());
  }

  /** A call centre, from the application through its inspection to the certificate. */
  public static Journey ofACallCentre(Door door, Cast cast) {
    var story = new Story(door, cast);
    return new Journey(story, new CallCentre(story).steps());
  }

  /** A firm that lapsed: renewed late, recorded back to the day, and what that gives it. */
  public static Journey ofALapsedFirm(Door door, Cast cast) {
    var story = new Story(door, cast);
    return new Journey(story, new Lapsed(story).steps());
  }

  /** The same, and on to the certificate of the firm's next year. */
  public Journey andTheNextYear() {
    return new Journey(
        story, Stream.concat(steps.stream(), new NextYear(story).steps().stream()).toList());
  }

  /** The steps, to be played in order, each after the one before it has held. */
  public List<Step> steps() {
    return steps;
  }

  /** Plays all of it. */
  public void play() {
    int number = 0;
    for (Step step : steps) {
      story.narrator().chapter("%d. %s".formatted(++number, step.title()));
      step.act().run();
    }
  }

  /** Whose firm it is: who signed up in the first step. */
  public String owner() {
    return story.owner;
  }

  /** Plays from the beginning through the step of this title. */
  public Story playThrough(String title) {
    int last = steps.stream().map(Step::title).toList().indexOf(title);
    if (last < 0) {
      throw new IllegalArgumentException("no step is called " + title);
    }
    steps.subList(0, last + 1).forEach(step -> step.act().run());
    return story;
  }

  /** What the playing knows. */
  public Story story() {
    return story;
  }
}
