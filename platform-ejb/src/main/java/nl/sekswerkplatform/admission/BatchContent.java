package nl.sekswerkplatform.admission;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
 * What a vouching body signs: for which group, with which mandates, under which label, and the hashes of all cards in
 * sorted order, which is no order.
 *
 * @param organisation label under which the members are shown; null for groups that are not shown by organisation
 */
public record BatchContent(
        GroupKey group, Admission admission, Set<Mandate> mandates, String organisation, List<CardHash> cards) {
    /** Cards in a batch, at most. */
    public static final int MOST_CARDS = 1000;

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
                admission %s
                mandates %s
                organisation %s
                cards %d
                %s
                """.formatted(
                        group, admission, words, organisation == null ? "-" : "=" + organisation, cards.size(), hashes)
                .getBytes(StandardCharsets.UTF_8);
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
