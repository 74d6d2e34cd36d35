package nl.sekswerkplatform.admission;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.sekswerkplatform.admission.AdmissionRefused.BatchMalformed;
import nl.sekswerkplatform.codes.CardHash;
import nl.sekswerkplatform.groups.Admission;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.shared.Text;

/**
 * What a vouching body signs: for which group, from when, with which mandates, under which label, and the hashes of all
 * cards in sorted order, which is no order.
 *
 * @param opens first day of the common window after which the accounts become active together; null when each becomes
 *     active at once
 * @param organisation label under which the members are shown; null for groups that are not shown by organisation
 */
public record BatchContent(
        GroupKey group, LocalDate opens, Set<Mandate> mandates, String organisation, List<CardHash> cards) {
    /** Cards in a batch, at most. */
    public static final int MOST_CARDS = 1000;

    /** A box never holds fewer: so many cards are printed above the members that are expected. */
    public static final int LEFT_IN_BOX = 10;

    /** Cards in a batch whose accounts become active together, at least. */
    public static final int LEAST_CARDS = 18;

    /** Characters of a label, at most. */
    public static final int LONGEST_ORGANISATION = 80;

    /** @throws BatchMalformed when there are no cards or too many, or the label has more than one line */
    public BatchContent {
        mandates = Set.copyOf(mandates);
        organisation = Text.optional("organisation", organisation, LONGEST_ORGANISATION);
        cards = cards.stream().distinct().sorted().toList();
        if (cards.isEmpty() || cards.size() > MOST_CARDS) {
            throw new BatchMalformed("$.cards");
        }
        if (organisation != null && organisation.lines().count() > 1) {
            throw new BatchMalformed("$.organisation");
        }
    }

    /** The bytes to sign: a line of UTF-8 for each fact, every line ended, an absent fact a dash. */
    public byte[] canonical() {
        String words = mandates.isEmpty()
                ? "-"
                : new TreeSet<>(mandates).stream().map(Mandate::name).collect(Collectors.joining(","));
        String hashes = cards.stream().map(CardHash::hex).collect(Collectors.joining("\n"));
        return """
                sekswerkplatform admission batch v1
                group %s
                opens %s
                mandates %s
                organisation %s
                cards %d
                %s
                """.formatted(
                        group,
                        opens == null ? "-" : opens,
                        words,
                        organisation == null ? "-" : "=" + organisation,
                        cards.size(),
                        hashes)
                .getBytes(StandardCharsets.UTF_8);
    }

    Admission admission() {
        return opens == null ? Admission.IMMEDIATE : Admission.WINDOW;
    }

    /** Tells one batch from another: SHA-256 over the canonical form. */
    byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(canonical());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
