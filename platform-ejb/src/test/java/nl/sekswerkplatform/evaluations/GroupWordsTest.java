package nl.sekswerkplatform.evaluations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import nl.sekswerkplatform.evaluations.EvaluationRefused.ReasonMissing;
import nl.sekswerkplatform.shared.TextRefused.TextMissing;
import org.junit.jupiter.api.Test;

class GroupWordsTest {
    @Test
    void areTheSameAfterTheyWereOneText() {
        for (GroupWords words : List.of(
                GroupWords.typed("It works.", List.of()),
                GroupWords.typed("It works.\n\nMostly.", List.of("Yes.", "No:\n———\nnot at night.")))) {
            assertEquals(words, GroupWords.of(words.joined()));
        }
        assertEquals(GroupWords.NOTHING, GroupWords.of(""));
    }

    @Test
    void sayWhyForEachCriterion() {
        assertThrows(ReasonMissing.class, () -> GroupWords.typed("It works.", Arrays.asList("Yes.", " ")));
        assertThrows(ReasonMissing.class, () -> GroupWords.typed("It works.", Arrays.asList("Yes.", null)));
        assertThrows(TextMissing.class, () -> GroupWords.typed(" ", List.of("Yes.")));
    }

    /** Else a long text would stand out by its length. */
    @Test
    void areNeverLongerThanTheirSeal() {
        String widest = "𐍈";
        GroupWords words = GroupWords.typed(
                widest.repeat(GroupWords.MAX_SAID), Collections.nCopies(3, widest.repeat(GroupWords.MAX_REASON)));
        assertTrue(words.joined().getBytes(StandardCharsets.UTF_8).length <= GroupWords.longest(3));
    }
}
