package nl.sekswerkplatform.demo;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;

/**
 * Chairs of one group with the same mandates: a batch of cards.
 *
 * @param organisation label for groups that are shown by organisation; null for others
 * @param first number of the first chair, so that a batch that came later names other chairs
 * @param printed true for chairs whose codes are told. A seated group has three: the first has every mandate that its
 *     group needs for its main job, and with all of them whoever tries the demo makes the group heard
 */
record DemoChairs(GroupKey group, String organisation, int first, int count, boolean printed, Set<Mandate> mandates) {
    /** The chairs of the people who act in the demo; those whose code is told come first. */
    static final List<DemoChairs> ALL = List.of(
            told("sex-workers", null, Mandate.SCREENER, Mandate.SECRETARY),
            told("support", "Opvang en begeleiding (voorbeeld)", Mandate.SCREENER, Mandate.SECRETARY),
            told("police", "Politie (voorbeeld)", Mandate.SECRETARY),
            told("municipality", "Gemeente (voorbeeld)", Mandate.PUBLISHER, Mandate.SECRETARY),
            told("residents", null, Mandate.SCREENER, Mandate.SECRETARY),
            told("evaluator", "Onderzoeksbureau (voorbeeld)", Mandate.EVALUATOR),
            toldBeside("sex-workers", null),
            toldBeside("support", "Opvang en begeleiding (voorbeeld)"),
            toldBeside("police", "Politie (voorbeeld)"),
            toldBeside("municipality", "Gemeente (voorbeeld)"),
            toldBeside("residents", null),
            others("sex-workers", null, 1, Mandate.SCREENER),
            others("sex-workers", null, 12),
            others("support", "Gezondheidszorg (voorbeeld)", 1, Mandate.SCREENER),
            others("support", "Maatschappelijk werk (voorbeeld)", 4),
            others("police", "Openbaar Ministerie (voorbeeld)", 2),
            others("municipality", "Gemeente (voorbeeld)", 3),
            others("residents", null, 37));

    /** Those who make a group as large as it is in a city. They come last: nothing that can be tried waits for them. */
    static final List<DemoChairs> CROWD =
            List.of(new DemoChairs(new GroupKey("residents"), null, 40, 132, false, Set.of()));

    static int expected(GroupKey group, List<DemoChairs> all) {
        return all.stream()
                .filter(chairs -> chairs.group.equals(group))
                .mapToInt(DemoChairs::count)
                .sum();
    }

    /** Names one chair for ever, whatever is added to the list. */
    String chair(int number) {
        return "%s/%s/%s/%d"
                .formatted(group, printed, mandates.stream().sorted().toList(), first - 1 + number);
    }

    /** The names of all of them. */
    List<String> chairs() {
        return IntStream.rangeClosed(1, count).mapToObj(this::chair).toList();
    }

    private static DemoChairs told(String group, String organisation, Mandate... mandates) {
        return new DemoChairs(new GroupKey(group), organisation, 1, 1, true, Set.of(mandates));
    }

    private static DemoChairs toldBeside(String group, String organisation) {
        return new DemoChairs(new GroupKey(group), organisation, 1, 2, true, Set.of());
    }

    private static DemoChairs others(String group, String organisation, int count, Mandate... mandates) {
        return new DemoChairs(new GroupKey(group), organisation, 1, count, false, Set.of(mandates));
    }
}
