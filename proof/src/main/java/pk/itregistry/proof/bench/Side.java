package pk.itregistry.proof.bench;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What one side did in a round.
 *
 * @param figure what the ratio is made of, in {@code unit}
 * @param cpuMicros what each process used per request, in microseconds of CPU
 * @param more whatever else explains the figure
 */
record Side(
    String who,
    double figure,
    String unit,
    long requests,
    Map<String, Long> cpuMicros,
    Map<String, Object> more) {

  Side {
    cpuMicros = Map.copyOf(cpuMicros);
    more = Map.copyOf(more);
  }

  String text() {
    String cpu =
        new TreeMap<>(cpuMicros)
            .entrySet().stream()
                .filter(used -> used.getValue() > 0)
                .map(used -> used.getKey() + " " + used.getValue())
                .collect(Collectors.joining(", "));
    String others = more.isEmpty() ? "" : " " + new TreeMap<>(more);
    return String.format(
        Locale.ROOT,
        figure < 100 ? "%s %.2f %s%s%s" : "%s %.0f %s%s%s",
        who,
        figure,
        unit,
        cpu.isEmpty() ? "" : " [us CPU each: " + cpu + "]",
        others);
  }
}
