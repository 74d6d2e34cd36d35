package nl.sekswerkplatform.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import java.util.UUID;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.ShownAs;
import nl.sekswerkplatform.membership.MembershipRefused.CannotShowMore;
import nl.sekswerkplatform.sealing.SealBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberTest {
    private static final GroupKey GROUP = new GroupKey("residents");
    private static final MemberSecret SECRET = MemberSecret.random();

    /** Which way leads where: only down. */
    @ParameterizedTest
    @CsvSource({
        "ORGANISATION, ORGANISATION, false",
        "ORGANISATION, PSEUDONYM,    true",
        "ORGANISATION, ALIAS,        true",
        "PSEUDONYM,    ORGANISATION, false",
        "PSEUDONYM,    PSEUDONYM,    false",
        "PSEUDONYM,    ALIAS,        true",
        "ALIAS,        ORGANISATION, false",
        "ALIAS,        PSEUDONYM,    false",
        "ALIAS,        ALIAS,        false"
    })
    void showsLessAndNeverMore(ShownAs from, ShownAs to, boolean may) {
        Member member = member(from);
        if (may) {
            member.showLess(to, SECRET, group -> "Kalme Otter");
            assertEquals(to, member.shownAs());
            assertEquals(to == ShownAs.PSEUDONYM ? "Kalme Otter" : null, member.name());
        } else {
            assertThrows(CannotShowMore.class, () -> member.showLess(to, SECRET, group -> "Kalme Otter"));
            assertEquals(from, member.shownAs());
        }
    }

    @Test
    void remembersForHerselfAloneWhatSheWasCalled() {
        Member member = member(ShownAs.ORGANISATION);
        assertEquals(Set.of("Ons huis"), member.names(SECRET));
        member.showLess(ShownAs.PSEUDONYM, SECRET, group -> "Kalme Otter");
        assertEquals(Set.of("Ons huis", "Kalme Otter"), member.names(SECRET));
        member.showLess(ShownAs.ALIAS, SECRET, group -> "Verre Wind");
        assertEquals(Set.of("Ons huis", "Kalme Otter"), member.names(SECRET), "a letter is no name");
        assertThrows(SealBroken.class, () -> member.names(MemberSecret.random()));
    }

    @Test
    void keepsWhatSheWasCalledAsLongWhateverItWas() {
        MemberId id = new MemberId(UUID.randomUUID());
        byte[] one = new EarlierNames(Set.of("A")).close(SECRET, id);
        byte[] two = new EarlierNames(Set.of("Één", "Organisatie met een lange naam")).close(SECRET, id);
        assertEquals(one.length, two.length);
        assertEquals(
                Set.of("Één", "Organisatie met een lange naam"),
                EarlierNames.open(two, SECRET, id).names());
    }

    @Test
    void isALetterWithoutAPastWhereTheGroupIs() {
        Member member = member(ShownAs.ALIAS);
        assertEquals(Set.of(), member.names(SECRET));
        assertFalse(member.givenPseudonym().isPresent());
    }

    private static Member member(ShownAs shownAs) {
        return Member.begin(
                GROUP,
                new NewAccounts(Set.of(), "Ons huis", java.util.List.of()),
                PreparedAccountFixture.account(),
                shownAs,
                group -> "Stille Rivier");
    }
}
