package nl.sekswerkplatform.sittings;

import static nl.sekswerkplatform.sittings.SittingFixture.nullifier;
import static nl.sekswerkplatform.sittings.SittingFixture.written;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.ShownAs;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.membership.MemberId;
import nl.sekswerkplatform.membership.MemberSecret;
import nl.sekswerkplatform.membership.Shown;
import org.junit.jupiter.api.Test;

class NameAtTableTest {
    @Test
    void isWhatHerGroupShowsOrALetterWhenSheWantsThat() {
        ActingMember officer = member("police", ShownAs.ORGANISATION, "Politie Utrecht");
        assertEquals(
                "Politie Utrecht",
                NameAtTable.of(officer, false, nullifier(1), List.of()).label());
        Shown letter = NameAtTable.of(officer, true, nullifier(1), List.of());
        assertEquals(ShownAs.ALIAS, letter.as());
        assertTrue(letter.label().matches("[A-Z]"));
    }

    @Test
    void staysTheSameAtOneMeeting() {
        ActingMember worker = member("sex-workers", ShownAs.ALIAS, null);
        List<Contribution> said = List.of(written("sex-workers", 1, 1, 1));
        assertEquals("K", NameAtTable.of(worker, false, nullifier(1), said).label());
        assertNotEquals("K", NameAtTable.of(worker, false, nullifier(2), said).label());
    }

    /** A, B, C in the order of writing would tell who wrote first. */
    @Test
    void isDrawnByLot() {
        ActingMember worker = member("sex-workers", ShownAs.ALIAS, null);
        Set<String> first = new HashSet<>();
        IntStream.range(0, 200)
                .forEach(each -> first.add(
                        NameAtTable.of(worker, false, nullifier(1), List.of()).label()));
        assertTrue(first.size() > 15, () -> "only " + first);
    }

    private static ActingMember member(String group, ShownAs shownAs, String name) {
        return new ActingMember(
                new MemberId(UUID.randomUUID()),
                new Delegate(new GroupKey(group), Set.of()),
                shownAs,
                name,
                new MemberSecret(new byte[MemberSecret.LENGTH]));
    }
}
