package nl.sekswerkplatform.minutes;

import static nl.sekswerkplatform.minutes.MinutesFixture.BOTH;
import static nl.sekswerkplatform.minutes.MinutesFixture.OFFERED;
import static nl.sekswerkplatform.minutes.MinutesFixture.POLICE;
import static nl.sekswerkplatform.minutes.MinutesFixture.RULE;
import static nl.sekswerkplatform.minutes.MinutesFixture.SUPPORT;
import static nl.sekswerkplatform.minutes.MinutesFixture.add;
import static nl.sekswerkplatform.minutes.MinutesFixture.changed;
import static nl.sekswerkplatform.minutes.MinutesFixture.confirm;
import static nl.sekswerkplatform.minutes.MinutesFixture.confirming;
import static nl.sekswerkplatform.minutes.MinutesFixture.draft;
import static nl.sekswerkplatform.minutes.MinutesFixture.hasConfirmed;
import static nl.sekswerkplatform.minutes.MinutesFixture.offered;
import static nl.sekswerkplatform.minutes.MinutesFixture.published;
import static nl.sekswerkplatform.minutes.MinutesFixture.settle;
import static nl.sekswerkplatform.minutes.MinutesFixture.written;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.sekswerkplatform.consensus.Stance;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.minutes.MinutesRefused.ItemReadByGroups;
import nl.sekswerkplatform.minutes.MinutesRefused.MinutesEmpty;
import nl.sekswerkplatform.minutes.MinutesRefused.MinutesImmutable;
import nl.sekswerkplatform.minutes.MinutesRefused.MinutesNotOffered;
import nl.sekswerkplatform.minutes.MinutesRefused.MinutesWithGroups;
import nl.sekswerkplatform.minutes.MinutesRefused.NothingChanged;
import nl.sekswerkplatform.minutes.MinutesRefused.TooManyVersions;
import nl.sekswerkplatform.minutes.MinutesRefused.VersionReplaced;
import nl.sekswerkplatform.shared.Difference;
import nl.sekswerkplatform.shared.TextRefused.TextMissing;
import org.junit.jupiter.api.Test;

/** A group confirms a text: what happens when another text is offered, before publication and after. */
class MinutesVersionsTest {
    @Test
    void leaveWhatIsOfferedAsItIsWhileAChangedTextIsWritten() {
        Minutes minutes = offered();
        changed(minutes, "Uitvoerig besproken");
        MinutesVersion asked = minutes.versions().offered().orElseThrow();
        assertEquals("Besproken", asked.item(1).summary());
        assertEquals("Besproken", minutes.item(1).summary());
        assertTrue(confirm(minutes, POLICE, 1, 1), "the groups go on");
        assertEquals(List.of(POLICE), minutes.confirmedBy());
    }

    @Test
    void askEveryGroupAnewWhenTheTextIsChanged() {
        Minutes minutes = offered();
        confirm(minutes, POLICE, 1, 1);
        changed(minutes, "Uitvoerig besproken");
        minutes.offer(BOTH, "Er ontbrak iets", OFFERED.plusDays(3));
        assertTrue(minutes.confirmedBy().isEmpty(), "nobody has confirmed this text");
        MinutesVersion first = minutes.versions().offeredSoFar().get(0);
        assertEquals(VersionStatus.REPLACED, first.status());
        assertEquals(List.of(POLICE), first.confirmedBy(), "what the group said of the first stays known");
        assertFalse(hasConfirmed(minutes, 1), "which member said it does not");
        assertEquals("Besproken", first.item(1).summary());
        assertEquals("Uitvoerig besproken", minutes.item(1).summary());
    }

    @Test
    void giveTheChangedTextItsOwnThreeWeeks() {
        Minutes minutes = offered();
        changed(minutes, "Uitvoerig besproken");
        minutes.offer(BOTH, "Er ontbrak iets", OFFERED.plusDays(20));
        assertTrue(settle(minutes, OFFERED.plusDays(40)).isEmpty());
        settle(minutes, OFFERED.plusDays(41));
        assertTrue(minutes.isPublished());
    }

    @Test
    void takeNoConfirmationOfATextThatWasReplaced() {
        Minutes minutes = offered();
        changed(minutes, "Uitvoerig besproken");
        minutes.offer(BOTH, "Er ontbrak iets", OFFERED);
        var unaware = confirming(POLICE, 1, 1, 1, Map.of());
        assertThrows(VersionReplaced.class, () -> minutes.confirm(unaware, false, RULE));
        assertThrows(VersionReplaced.class, () -> minutes.object(MinutesFixture.objecting(POLICE, 1, 1)));
    }

    @Test
    void needAReasonAndAChange() {
        Minutes minutes = offered();
        minutes.change();
        assertThrows(NothingChanged.class, () -> minutes.offer(BOTH, "Zomaar", OFFERED));
        changed(minutes, "Uitvoerig besproken");
        assertThrows(TextMissing.class, () -> minutes.offer(BOTH, " ", OFFERED));
    }

    @Test
    void cannotBeKeptFromPublicationForEver() {
        Minutes minutes = offered();
        for (int number = 2; number <= Minutes.MOST_OFFERED; number++) {
            changed(minutes, "Versie " + number);
            minutes.offer(BOTH, "Nog eens", OFFERED);
        }
        assertThrows(TooManyVersions.class, minutes::change);
    }

    @Test
    void giveUpAChangedTextButNotTheFirst() {
        Minutes minutes = offered();
        changed(minutes, "Uitvoerig besproken");
        minutes.discard();
        assertTrue(minutes.versions().draft().isEmpty());
        assertThrows(MinutesWithGroups.class, minutes::discard);
        Minutes first = draft();
        assertThrows(MinutesNotOffered.class, first::discard);
        assertThrows(MinutesEmpty.class, () -> new Minutes(13).discard());
    }

    @Test
    void keepThePointsThatGroupsHaveReadAndGiveUpNewOnes() {
        Minutes minutes = offered();
        minutes.change();
        UUID forgotten = UUID.randomUUID();
        add(minutes, forgotten, "Vergeten");
        minutes.remove(forgotten);
        add(minutes, forgotten, "Vergeten");
        minutes.write(forgotten, 0, written("Ook besproken"));
        minutes.offer(BOTH, "Een punt ontbrak", OFFERED);
        assertEquals(
                List.of("Vergeten"),
                minutes.versions().changesOf(minutes.versions().offered().orElseThrow()).stream()
                        .filter(ItemChange::added)
                        .map(ItemChange::title)
                        .toList());
        minutes.change();
        UUID copied = minutes.versions().draft().orElseThrow().item(2).id();
        assertThrows(ItemReadByGroups.class, () -> minutes.remove(copied));
    }

    @Test
    void tellWhatAVersionChanged() {
        Minutes minutes = offered();
        minutes.change();
        MinutesItem item = minutes.versions().draft().orElseThrow().item(1);
        minutes.write(
                item.id(),
                0,
                new WrittenItem(
                        "Uitvoerig besproken",
                        "Eens",
                        Map.of(
                                SUPPORT,
                                new WrittenItem.Voice("Graag snel", Stance.CONSENT),
                                POLICE,
                                new WrittenItem.Voice("Goed", null))));
        minutes.offer(BOTH, "Beter gezegd", OFFERED);
        ItemChange change = minutes.versions()
                .changesOf(minutes.versions().offered().orElseThrow())
                .get(0);
        assertEquals(
                List.of("summary", "view"),
                change.texts().stream().map(ItemChange.TextChange::field).toList());
        assertEquals(POLICE, change.texts().get(1).group());
        assertEquals(
                List.of(new ItemChange.StanceChange(SUPPORT, Stance.RESERVATION, Stance.CONSENT)), change.stances());
        assertTrue(change.texts().get(0).parts().stream().anyMatch(part -> part.kind() == Difference.Kind.ADDED));
        assertFalse(change.added());
    }

    @Test
    void areCorrectedByAnErratumThatTheGroupsConfirm() {
        Minutes minutes = published();
        changed(minutes, "Uitvoerig besproken");
        minutes.offer(BOTH, "Er stond een verkeerd woord", OFFERED.plusDays(30));
        assertEquals("Besproken", minutes.item(1).summary(), "until then the published text counts");
        confirm(minutes, POLICE, 1, 1);
        confirm(minutes, SUPPORT, 2, 1);
        var happened = settle(minutes, OFFERED.plusDays(30));
        var erratum = assertInstanceOf(ErratumPublished.class, happened.get(0))
                .publicRecord()
                .orElseThrow();
        assertEquals("Uitvoerig besproken", minutes.item(1).summary());
        assertEquals(OFFERED, minutes.publishedOn(), "the minutes are as old as they were");
        assertEquals(2, minutes.versions().publications().size());
        assertEquals("meeting/12", erratum.ref());
        assertEquals(
                Set.of("version", "replacesVersion", "reason", "item-1", "confirmedBy", "notConfirmedBy"),
                erratum.parts().keySet());
        assertEquals(1, erratum.parts().get("replacesVersion"));
    }

    @Test
    void areNotCorrectedByASecretaryWhomMostGroupsDoNotFollow() {
        Minutes minutes = published();
        changed(minutes, "Wij hadden gelijk");
        minutes.offer(BOTH, "Zo was het", OFFERED);
        confirm(minutes, POLICE, 1, 1);
        var happened = settle(minutes, OFFERED.plusDays(21));
        assertEquals(List.of(new ErratumLapsed(12, 2)), happened);
        assertEquals("Besproken", minutes.item(1).summary());
        assertEquals(List.of(), minutes.notConfirmedBy());
        changed(minutes, "Nog een keer");
        assertEquals(
                1,
                minutes.versions()
                        .changesOf(minutes.versions().draft().orElseThrow())
                        .size(),
                "the next one starts from what counts");
    }

    @Test
    void areCorrectedWhenMostGroupsConfirmAndTheOthersAreSilent() {
        List<GroupKey> three = List.of(POLICE, SUPPORT, new GroupKey("residents"));
        Minutes minutes = draft();
        minutes.write(minutes.item(1).id(), 0, written("Besproken"));
        minutes.offer(three, null, OFFERED);
        settle(minutes, OFFERED.plusDays(21));
        changed(minutes, "Uitvoerig besproken");
        minutes.offer(three, "Er ontbrak iets", OFFERED.plusDays(30));
        confirm(minutes, POLICE, 1, 1);
        confirm(minutes, SUPPORT, 2, 1);
        settle(minutes, OFFERED.plusDays(51));
        assertEquals("Uitvoerig besproken", minutes.item(1).summary());
        assertEquals(List.of(new GroupKey("residents")), minutes.notConfirmedBy());
    }

    @Test
    void keepPrintedNotesThroughACorrectionAlsoOfADraftBegunBefore() {
        Minutes minutes = offered();
        changed(minutes, "Uitvoerig besproken");
        UUID asked = minutes.item(1).id();
        minutes.confirm(confirming(POLICE, 1, 1, Map.of(asked, "Dit was korter")), false, RULE);
        confirm(minutes, SUPPORT, 2, 1);
        settle(minutes, OFFERED);
        assertTrue(minutes.isPublished());
        assertEquals("Besproken", minutes.item(1).summary(), "what was written meanwhile does not count");
        assertTrue(minutes.versions().draft().isPresent(), "nor is it lost");
        minutes.offer(BOTH, "Vollediger", OFFERED.plusDays(1));
        confirm(minutes, POLICE, 1, 1);
        confirm(minutes, SUPPORT, 2, 1);
        settle(minutes, OFFERED.plusDays(1));
        assertEquals("Uitvoerig besproken", minutes.item(1).summary());
        assertEquals(
                List.of("Dit was korter"),
                minutes.item(1).notes().stream().map(ItemNote::text).toList());
    }

    @Test
    void takeNoWriteIntoWhatWasOfferedOrPublishedThroughAnOpenCorrection() {
        Minutes minutes = published();
        UUID published = minutes.item(1).id();
        changed(minutes, "Uitvoerig besproken");
        assertThrows(MinutesImmutable.class, () -> minutes.write(published, 1, written("Stiekem")));
        assertThrows(MinutesImmutable.class, () -> minutes.remove(published));
        assertThrows(MinutesImmutable.class, () -> confirm(minutes, POLICE, 5, 1));
        assertThrows(MinutesImmutable.class, () -> minutes.takeOver(List.of()));
    }

    @Test
    void acceptTheSameWordsTwiceWhateverTheEdition() {
        Minutes minutes = draft();
        UUID item = minutes.item(1).id();
        assertEquals(1, minutes.write(item, 0, written("Besproken")));
        assertEquals(1, minutes.write(item, 0, written(" Besproken ")), "an answer that was lost is asked for again");
        assertThrows(MinutesRefused.ItemChangedMeanwhile.class, () -> minutes.write(item, 0, written("Iets anders")));
    }

    @Test
    void letNoTwoAnswersOfAMemberBeTied() {
        assertEquals("12", MinutesVersion.subject(12, 1));
        assertEquals(
                6,
                IntStream.rangeClosed(1, 3)
                        .boxed()
                        .flatMap(version ->
                                List.of(MinutesVersion.subject(12, version), MinutesVersion.subject(1, version))
                                        .stream())
                        .distinct()
                        .count());
    }
}
