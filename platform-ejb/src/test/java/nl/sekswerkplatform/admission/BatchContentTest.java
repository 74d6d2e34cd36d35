package nl.sekswerkplatform.admission;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.sekswerkplatform.admission.AdmissionRefused.BatchMalformed;
import nl.sekswerkplatform.codes.CardHash;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;
import org.junit.jupiter.api.Test;

class BatchContentTest {
    private static final GroupKey SUPPORT = new GroupKey("support");
    private static final CardHash ONE = hash(1);
    private static final CardHash TWO = hash(2);

    @Test
    void hasOneCanonicalFormThatAnyoneCanWriteByHand() {
        String form = """
                sekswerkplatform admission batch v1
                group support
                opens -
                mandates SCREENER,SECRETARY
                organisation =Belle
                cards 2
                0000000000000000000000000000000000000000000000000000000000000001
                0000000000000000000000000000000000000000000000000000000000000002
                """;
        BatchContent batch = batch(Set.of(Mandate.SECRETARY, Mandate.SCREENER), "Belle", List.of(TWO, ONE));
        assertEquals(form, new String(batch.canonical(), StandardCharsets.UTF_8));
    }

    @Test
    void isTheSameBatchInWhateverOrderTheCardsWerePrinted() {
        assertArrayEquals(
                batch(Set.of(), null, List.of(ONE, TWO)).digest(),
                batch(Set.of(), null, List.of(TWO, ONE)).digest());
    }

    @Test
    void tellsAnAbsentLabelFromALabelThatIsADash() {
        String absent = new String(batch(Set.of(), null, List.of(ONE)).canonical(), StandardCharsets.UTF_8);
        String dash = new String(batch(Set.of(), "-", List.of(ONE)).canonical(), StandardCharsets.UTF_8);
        assertEquals(absent.replace("organisation -\n", "organisation =-\n"), dash);
    }

    @Test
    void refusesNoCardsAndTooMany() {
        assertThrows(BatchMalformed.class, () -> batch(Set.of(), null, List.of()));
        List<CardHash> many = IntStream.rangeClosed(0, BatchContent.MOST_CARDS)
                .mapToObj(BatchContentTest::hash)
                .toList();
        assertThrows(BatchMalformed.class, () -> batch(Set.of(), null, many));
    }

    @Test
    void refusesALabelThatCouldForgeALine() {
        assertThrows(BatchMalformed.class, () -> batch(Set.of(), "Belle\ncards 9", List.of(ONE)));
    }

    private static BatchContent batch(Set<Mandate> mandates, String organisation, List<CardHash> cards) {
        return new BatchContent(SUPPORT, null, mandates, organisation, cards);
    }

    private static CardHash hash(int number) {
        return CardHash.ofHex("%064x".formatted(number));
    }
}
