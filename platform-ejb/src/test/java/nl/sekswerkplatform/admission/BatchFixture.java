package nl.sekswerkplatform.admission;

import java.security.KeyPair;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.sekswerkplatform.codes.ArgonCost;
import nl.sekswerkplatform.codes.CardHash;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.codes.CodeStretching;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;

/** Cards and batches as a printer and a vouching body make them. */
final class BatchFixture {
    private static final CodeStretching PRINTER = new CodeStretching("localhost", new ArgonCost(1024, 1, 1));

    private BatchFixture() {}

    static BatchContent batchFor(GroupKey group, List<Code> cards, Mandate... mandates) {
        return batch(group, null, cards, Set.of(mandates));
    }

    static BatchContent windowBatchFor(GroupKey group, List<Code> cards) {
        return windowBatchFor(group, cards, LocalDate.of(2026, 12, 8));
    }

    static BatchContent windowBatchFor(GroupKey group, List<Code> cards, LocalDate opens) {
        return batch(group, opens, cards, Set.of());
    }

    static SignedBatch signed(BatchContent content, KeyPair key) {
        return new SignedBatch(content, VouchingKey.sign(content, key.getPrivate()));
    }

    static List<Code> cards(int count) {
        return Stream.generate(() -> Code.random(new java.security.SecureRandom()))
                .limit(count)
                .toList();
    }

    private static BatchContent batch(GroupKey group, LocalDate opens, List<Code> cards, Set<Mandate> mandates) {
        List<CardHash> hashes = cards.stream().map(PRINTER::cardHash).toList();
        return new BatchContent(group, opens, mandates, "Belle", hashes);
    }
}
