package nl.sekswerkplatform.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.sekswerkplatform.groups.GroupKey;

/**
 * Invented names of two plain Dutch words, such as "Stille Rivier": nothing in them is a person's name, a gender, a
 * place or a trade. When all are taken, a number follows.
 */
@ApplicationScoped
class WordPairs implements Pseudonyms {
    private static final List<String> FIRST = List.of(
            "Blauwe",
            "Bonte",
            "Brede",
            "Bruine",
            "Gele",
            "Gouden",
            "Grijze",
            "Groene",
            "Grote",
            "Heldere",
            "Hoge",
            "Jonge",
            "Kalme",
            "Kleine",
            "Koele",
            "Lange",
            "Lichte",
            "Losse",
            "Milde",
            "Nieuwe",
            "Open",
            "Oranje",
            "Paarse",
            "Rode",
            "Ronde",
            "Rustige",
            "Scherpe",
            "Smalle",
            "Snelle",
            "Stevige",
            "Stille",
            "Sterke",
            "Trage",
            "Vaste",
            "Verre",
            "Vlugge",
            "Vrije",
            "Vroege",
            "Warme",
            "Wijde",
            "Witte",
            "Zachte",
            "Zilveren",
            "Zwarte");
    private static final List<String> SECOND = List.of(
            "Amandel",
            "Appel",
            "Beek",
            "Berk",
            "Beuk",
            "Bies",
            "Boog",
            "Boot",
            "Braam",
            "Brug",
            "Ceder",
            "Den",
            "Distel",
            "Duif",
            "Egel",
            "Eik",
            "Els",
            "Esdoorn",
            "Fluit",
            "Golf",
            "Haas",
            "Hazelaar",
            "Heuvel",
            "Iep",
            "Kers",
            "Kiezel",
            "Klaver",
            "Kraai",
            "Kruik",
            "Lamp",
            "Lijster",
            "Linde",
            "Maan",
            "Mees",
            "Merel",
            "Mus",
            "Narcis",
            "Otter",
            "Pauw",
            "Peer",
            "Plataan",
            "Populier",
            "Regen",
            "Reiger",
            "Rivier",
            "Roos",
            "Schelp",
            "Specht",
            "Spreeuw",
            "Ster",
            "Steen",
            "Tulp",
            "Uil",
            "Vijver",
            "Vlinder",
            "Vlier",
            "Walnoot",
            "Wilg",
            "Wind",
            "Wolk",
            "Zee",
            "Zwaan",
            "Zwaluw");
    private static final int DRAWS = 50;

    private final SecureRandom random = new SecureRandom();

    @Inject
    private MemberRepository members;

    @Override
    public String draw(GroupKey group) {
        for (boolean numbered = false; ; numbered = true) {
            Set<String> names = draw(numbered);
            names.removeAll(Set.copyOf(members.findTaken(group, names)));
            if (!names.isEmpty()) {
                return names.iterator().next();
            }
        }
    }

    /** Many at once: in a large group most are taken, and asking for each would be slow. */
    private Set<String> draw(boolean numbered) {
        Set<String> names = new LinkedHashSet<>();
        for (int draw = 0; draw < DRAWS; draw++) {
            names.add(pick(FIRST) + " " + pick(SECOND) + (numbered ? " " + (2 + random.nextInt(10_000)) : ""));
        }
        return names;
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
