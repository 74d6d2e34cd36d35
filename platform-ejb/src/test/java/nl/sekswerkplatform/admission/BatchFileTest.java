package nl.sekswerkplatform.admission;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.sekswerkplatform.admission.AdmissionRefused.BatchMalformed;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchFileTest {
    private static final BatchContent BATCH =
            BatchFixture.batchFor(new GroupKey("support"), BatchFixture.cards(3), Mandate.SCREENER);
    private static final SignedBatch SIGNED = BatchFixture.signed(BATCH, VouchingKey.random());

    @Test
    void readsWhatItWrote() {
        assertEquals(BATCH, BatchFile.content(BatchFile.unsigned(BATCH)));
        SignedBatch read = BatchFile.signed(BatchFile.signed(SIGNED));
        assertEquals(BATCH, read.content());
        assertArrayEquals(SIGNED.signature(), read.signature());
    }

    @Test
    void keepsTheDayOnWhichAWindowOpens() {
        BatchContent window = BatchFixture.windowBatchFor(new GroupKey("support"), BatchFixture.cards(1));
        assertEquals(window, BatchFile.content(BatchFile.unsigned(window)));
    }

    @Test
    void fitsInItsLimitWithAllCardsThatABatchMayHave() {
        int cards = BatchFile.unsigned(BATCH).length();
        assertTrue(cards + BatchContent.MOST_CARDS * 67 < BatchFile.LONGEST);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "$            | \"format\" | format\"",
                "$.format     | batch-1 | batch-2",
                "$.group      | \"support\" | \"Support!\"",
                "$.group      | \"support\" | 7",
                "$.opens      | \"mandates\" | \"opens\":\"soon\",\"mandates\"",
                "$.mandates[0]| SCREENER | MAYOR",
                "$.signature  | \"signature\":\" | \"signature\":\"!",
                "$.cards      | \"cards\":[ | \"cards\":[\"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff\",",
                "$.cards[0]   | \"cards\":[ | \"cards\":[\"f\","
            })
    void saysWhichPathIsWrong(String path, String there, String instead) {
        String wrong = BatchFile.signed(SIGNED).replace(there, instead);
        BatchMalformed refusal = assertThrows(BatchMalformed.class, () -> BatchFile.signed(wrong));
        assertEquals(List.of(path), refusal.arguments());
    }

    @Test
    void wantsASignatureWhereOneIsNeeded() {
        String unsigned = BatchFile.unsigned(BATCH);
        assertThrows(BatchMalformed.class, () -> BatchFile.signed(unsigned));
    }

    @Test
    void readsNoFileThatIsTooLarge() {
        assertThrows(BatchMalformed.class, () -> BatchFile.content(" ".repeat(BatchFile.LONGEST) + "{}"));
    }
}
