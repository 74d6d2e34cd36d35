package nl.sekswerkplatform.launch.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A line of an agenda in plain words. */
final class Told {
    private static final Map<String, String> SHARES =
            Map.of("THIRD", "up to a third", "TWO_THIRDS", "up to two thirds", "ALL", "up to all");
    private static final Map<String, String> JUDGEMENTS =
            Map.of("ALMOST", "almost", "FAR", "far", "TOO_LONG", "longer than the meeting");

    private Told() {}

    static String of(String line) {
        String[] words = line.split(" ");
        return switch (words[0]) {
            case "item" ->
                "%s. proposal %s, %s minutes; gave of what they had: %s"
                        .formatted(words[1], words[2], words[3], shares(words.length > 4 ? words[4] : ""));
            case "fill" ->
                "%s. proposal %s, %s minutes, in the time that was left".formatted(words[1], words[2], words[3]);
            default -> "no place for proposal %s: %s".formatted(words[1], JUDGEMENTS.getOrDefault(words[2], words[2]));
        };
    }

    private static String shares(String all) {
        List<String> gave = new ArrayList<>();
        List<String> few = new ArrayList<>();
        for (String share : all.split(",")) {
            String[] words = share.split("=");
            if (words.length == 2 && SHARES.containsKey(words[1])) {
                gave.add(words[0] + " " + SHARES.get(words[1]));
            } else if (words.length == 2 && words[1].equals("TOOK_PART")) {
                few.add(words[0]);
            }
        }
        String told = gave.isEmpty() ? "-" : String.join(", ", gave);
        return few.isEmpty() ? told : told + " (not told: " + String.join(", ", few) + ", fewer than ten took part)";
    }
}
