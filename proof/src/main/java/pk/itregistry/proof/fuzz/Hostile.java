package pk.itregistry.proof.fuzz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import pk.itregistry.proof.fuzz.Shot.Kind;

/** All attacks, each as likely as any other. */
final class Hostile {
  private final List<Map.Entry<String, Attack>> attacks;

  Hostile() {
    Map<String, Attack> all = new LinkedHashMap<>();
    Stream.of(new HostileBodies(), new HostileHeaders(), new HostileLines())
        .map(Attack.Arsenal::attacks)
        .forEach(all::putAll);
    attacks = List.copyOf(all.entrySet());
  }

  Shot of(Shot shot, int number, RandomGenerator random) {
    Map.Entry<String, Attack> attack = attacks.get(number % attacks.size());
    attack.getValue().make(shot, random);
    return shot.called(Kind.HOSTILE, attack.getKey());
  }
}
