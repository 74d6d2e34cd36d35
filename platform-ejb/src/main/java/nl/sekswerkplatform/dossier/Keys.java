package nl.sekswerkplatform.dossier;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.sekswerkplatform.dossier.DossierWrong.Problem;

/**
 * By what a dossier names things. What came with a dossier keeps the key that it had there; what began here is named after its
 * number, {@code proposal-12}, which says no more than its address does. Lives for one file.
 */
final class Keys {
    private final Map<Kind, Map<Integer, String>> brought = new HashMap<>();
    private final Map<Kind, Map<String, Integer>> entered = new HashMap<>();
    private final Map<Kind, Set<String>> taken = new HashMap<>();
    private final Map<Kind, Set<String>> begun = new HashMap<>();
    private final DossierRepository dossiers;

    Keys(DossierRepository dossiers) {
        this.dossiers = dossiers;
    }

    /** What is named so, with the table that knows the keys it came with. */
    enum Kind {
        INPUT("published_input"),
        PROPOSAL("proposal"),
        MEETING("meeting"),
        DECISION("decision"),
        CONSULTATION("consultation_round"),
        SIGNAL("pilot_signal"),
        ROUND("consent_round"),
        EVALUATION("evaluation"),
        POLL("public_poll");

        private final String table;

        Kind(String table) {
            this.table = table;
        }

        String table() {
            return table;
        }

        private String named(String number) {
            return name().toLowerCase(java.util.Locale.ROOT) + "-" + number;
        }
    }

    /**
     * A file names things that began on another platform after their numbers there. Where something of ours is named so too,
     * nobody could tell whether that is the same.
     *
     * @throws DossierWrong when this part would be taken for one of ours, or one of ours for it
     */
    void requireNotOurs(Kind kind, Node part) {
        String key = part.text("key");
        Set<String> ours = begun.computeIfAbsent(kind, this::namesOfOurs);
        if (ours.contains(key)) {
            throw part.wrong("key", Problem.CLASHES);
        }
    }

    private Set<String> namesOfOurs(Kind kind) {
        Set<String> names = new HashSet<>();
        dossiers.begun(kind.table()).forEach(number -> names.add(kind.named(number)));
        if (!names.isEmpty()) {
            brought(kind).values().forEach(names::remove);
        }
        return names;
    }

    private Map<Integer, String> brought(Kind kind) {
        return brought.computeIfAbsent(kind, each -> dossiers.keys(each.table()));
    }

    String of(Kind kind, int number) {
        return of(kind, number, String.valueOf(number));
    }

    /** @param written the number as people write it */
    String of(Kind kind, int number, String written) {
        Map<Integer, String> known = brought(kind);
        String key = known.get(number);
        if (key != null) {
            return key;
        }
        Set<String> others = taken.computeIfAbsent(kind, each -> new HashSet<>(known.values()));
        String own = kind.named(written);
        while (others.contains(own)) {
            own = own + "-here";
        }
        return own;
    }

    /** Remembers which number a part of the file got here. */
    void entered(Kind kind, String key, int number) {
        entered.computeIfAbsent(kind, each -> new HashMap<>()).put(key, number);
    }

    /** @throws DossierWrong when the file has no such thing */
    int number(Kind kind, Node part, String field, String key) {
        Integer number = entered.getOrDefault(kind, Map.of()).get(key);
        if (number == null) {
            throw part.wrong(field, Problem.UNKNOWN_REFERENCE);
        }
        return number;
    }

    /** As {@link #number} of the key in this field; null when there is none. */
    Integer number(Kind kind, Node part, String field) {
        String key = part.text(field, null);
        return key == null ? null : Integer.valueOf(number(kind, part, field, key));
    }
}
