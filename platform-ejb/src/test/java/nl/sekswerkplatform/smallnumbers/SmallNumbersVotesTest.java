package nl.sekswerkplatform.smallnumbers;

import static nl.sekswerkplatform.smallnumbers.Protection.IN_FUNCTION;
import static nl.sekswerkplatform.smallnumbers.Protection.PROTECTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.sekswerkplatform.smallnumbers.ShownVotes.Leaning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SmallNumbersVotesTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "4, 0", "0, 4", "2, 2"})
    void saysNothingOfFewerThanFiveVotes(int inFavour, int against) {
        assertEquals(ShownVotes.hidden(), SmallNumbers.votes(inFavour, against, PROTECTED));
        assertEquals(
                Leaning.UNSAID, SmallNumbers.votes(inFavour, against, PROTECTED).leaning());
    }

    @ParameterizedTest
    @CsvSource({
        "5, 0, FOR", "4, 1, FOR", "3, 2, DIVIDED", "2, 3, DIVIDED", "1, 4, AGAINST", "0, 5, AGAINST",
        "4, 2, FOR", "2, 4, AGAINST", "3, 3, DIVIDED", "6, 3, FOR", "5, 4, DIVIDED", "3, 6, AGAINST"
    })
    void saysWhereFiveToNineVotesLean(int inFavour, int against, Leaning leaning) {
        var shown = SmallNumbers.votes(inFavour, against, PROTECTED);
        assertEquals(ShownVotes.leaning(ShownCount.FEW, leaning), shown);
    }

    @Test
    void showsTheShareFromTenVotesOn() {
        var shown = SmallNumbers.votes(9, 4, PROTECTED);
        assertEquals(ShownCount.rounded(15), shown.cast());
        assertEquals(ShownShare.of(ShownShare.Kind.ABOUT, 70), shown.inFavour());
        assertEquals(Leaning.UNSAID, shown.leaning());
        assertEquals(ShownCount.HIDDEN, shown.votesFor());
        assertEquals(ShownCount.HIDDEN, shown.votesAgainst());
    }

    @Test
    void showsVotesOfGroupsInFunctionAsTheyAre() {
        var shown = SmallNumbers.votes(2, 1, IN_FUNCTION);
        assertEquals(ShownCount.exact(3), shown.cast());
        assertEquals(ShownCount.exact(2), shown.votesFor());
        assertEquals(ShownCount.exact(1), shown.votesAgainst());
        assertEquals(ShownShare.of(ShownShare.Kind.EXACT, 67), shown.inFavour());
        assertEquals(ShownShare.HIDDEN, SmallNumbers.votes(0, 0, IN_FUNCTION).inFavour());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 10, AT_MOST, 10",
        "1, 10, AT_MOST, 10",
        "2, 10, ABOUT, 20",
        "3, 12, ABOUT, 20",
        "5, 10, ABOUT, 50",
        "8, 10, ABOUT, 80",
        "9, 10, AT_LEAST, 90",
        "10, 10, AT_LEAST, 90",
        "11, 100, ABOUT, 20",
        "24, 100, ABOUT, 20",
        "25, 100, ABOUT, 20",
        "26, 100, ABOUT, 30",
        "45, 100, ABOUT, 40",
        "46, 100, ABOUT, 50",
        "54, 100, ABOUT, 50",
        "55, 100, ABOUT, 60",
        "74, 100, ABOUT, 70",
        "75, 100, ABOUT, 80",
        "89, 100, ABOUT, 80",
        "90, 100, AT_LEAST, 90",
        "1999999999, 2000000000, AT_LEAST, 90",
        "1000000000, 2000000000, ABOUT, 50"
    })
    void capsAndRoundsShares(int part, int whole, ShownShare.Kind kind, int percent) {
        assertEquals(ShownShare.of(kind, percent), SmallNumbers.share(part, whole, PROTECTED));
    }

    @Test
    void hidesSharesOfFewerThanTen() {
        assertEquals(ShownShare.HIDDEN, SmallNumbers.share(5, 9, PROTECTED));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, UNSAID",
        "2, 0, 0, UNSAID",
        "0, 0, 2, UNSAID",
        "0, 2, 0, UNSAID",
        "3, 0, 0, FOR",
        "2, 0, 1, FOR",
        "1, 2, 0, FOR",
        "1, 1, 1, DIVIDED",
        "0, 3, 0, DIVIDED",
        "1, 0, 2, AGAINST",
        "0, 2, 1, AGAINST",
        "0, 0, 3, AGAINST",
        "60, 30, 60, DIVIDED",
        "100, 0, 50, FOR"
    })
    void saysInAWordWhereThreeOrMoreLean(int inFavour, int between, int against, Leaning leaning) {
        assertEquals(leaning, SmallNumbers.leaning(inFavour, between, against, PROTECTED));
    }

    @Test
    void saysOfAGroupInFunctionWhereItsOnlyMemberLeans() {
        assertEquals(Leaning.FOR, SmallNumbers.leaning(1, 0, 0, IN_FUNCTION));
        assertEquals(Leaning.UNSAID, SmallNumbers.leaning(0, 0, 0, IN_FUNCTION));
        assertThrows(IllegalArgumentException.class, () -> SmallNumbers.leaning(1, -1, 0, IN_FUNCTION));
    }

    /** How many answered is not said; so whoever knows her own answer and the word must not know another's from it. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNSAID")
    void givesNoWordThatTellsAnAnswerToWhoKnowsHerOwn(Leaning word) {
        Set<List<Integer>> possible = mixesBehind(word);
        for (int own = 0; own < 3; own++) {
            int hers = own;
            List<List<Integer>> withHers =
                    possible.stream().filter(mix -> mix.get(hers) > 0).toList();
            for (int other = 0; other < 3; other++) {
                int theirs = other;
                assertFalse(
                        withHers.stream()
                                .allMatch(mix -> mix.get(theirs) - (theirs == hers ? 1 : 0)
                                        == mix.stream().mapToInt(each -> each).sum() - 1),
                        word + " tells that all others answered " + theirs);
            }
        }
    }

    private static Set<List<Integer>> mixesBehind(Leaning word) {
        Set<List<Integer>> mixes = new HashSet<>();
        for (int people = SmallNumbers.WORDS_FROM; people < 12; people++) {
            for (int yes = 0; yes <= people; yes++) {
                for (int between = 0; between <= people - yes; between++) {
                    int no = people - yes - between;
                    if (SmallNumbers.leaning(yes, between, no, PROTECTED) == word) {
                        mixes.add(List.of(yes, between, no));
                    }
                }
            }
        }
        return mixes;
    }
}
