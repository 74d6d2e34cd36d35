package nl.sekswerkplatform.minutes;

import static nl.sekswerkplatform.minutes.MinutesFixture.OFFERED;
import static nl.sekswerkplatform.minutes.MinutesFixture.POLICE;
import static nl.sekswerkplatform.minutes.MinutesFixture.RULE;
import static nl.sekswerkplatform.minutes.MinutesFixture.SUPPORT;
import static nl.sekswerkplatform.minutes.MinutesFixture.add;
import static nl.sekswerkplatform.minutes.MinutesFixture.confirm;
import static nl.sekswerkplatform.minutes.MinutesFixture.confirming;
import static nl.sekswerkplatform.minutes.MinutesFixture.draft;
import static nl.sekswerkplatform.minutes.MinutesFixture.hasConfirmed;
import static nl.sekswerkplatform.minutes.MinutesFixture.heading;
import static nl.sekswerkplatform.minutes.MinutesFixture.offered;
import static nl.sekswerkplatform.minutes.MinutesFixture.settle;
import static nl.sekswerkplatform.minutes.MinutesFixture.written;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.sekswerkplatform.consensus.Stance;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupRefused.GroupNotSeated;
import nl.sekswerkplatform.minutes.MinutesRefused.AlreadyConfirmed;
import nl.sekswerkplatform.minutes.MinutesRefused.ItemChangedMeanwhile;
import nl.sekswerkplatform.minutes.MinutesRefused.ItemFromAgenda;
import nl.sekswerkplatform.minutes.MinutesRefused.ItemNotFound;
import nl.sekswerkplatform.minutes.MinutesRefused.MinutesEmpty;
import nl.sekswerkplatform.minutes.MinutesRefused.MinutesImmutable;
import nl.sekswerkplatform.minutes.MinutesRefused.MinutesIncomplete;
import nl.sekswerkplatform.minutes.MinutesRefused.MinutesNotOffered;
import nl.sekswerkplatform.minutes.MinutesRefused.MinutesWithGroups;
import nl.sekswerkplatform.shared.DomainException;
import nl.sekswerkplatform.shared.TextRefused.TextTooLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class MinutesTest {
    @Test
    void takeOverTheAgendaOnce() {
        Minutes minutes = new Minutes(12);
        minutes.takeOver(List.of(heading("Een"), heading("Twee")));
        minutes.takeOver(List.of(heading("Drie")));
        assertEquals(
                List.of("Een", "Twee"),
                minutes.items().stream().map(item -> item.heading().title()).toList());
        assertEquals(2, minutes.item(2).position());
    }

    @Test
    void keepWhatTheSecretaryWrote() {
        Minutes minutes = draft();
        MinutesItem item = minutes.item(1);
        minutes.write(item.id(), 0, written("Besproken"));
        assertEquals("Besproken", item.summary());
        assertEquals(Stance.RESERVATION, item.stance(SUPPORT).orElseThrow());
        assertTrue(item.stance(POLICE).isEmpty());
    }

    @Test
    void dropTheVoiceThatTheSecretaryTookOut() {
        Minutes minutes = draft();
        MinutesItem item = minutes.item(1);
        minutes.write(item.id(), 0, written("Besproken"));
        minutes.write(item.id(), 1, new WrittenItem("Besproken", null, Map.of()));
        assertTrue(item.voices().isEmpty());
    }

    @Test
    void refuseAnEditionThatWasOvertaken() {
        Minutes minutes = draft();
        UUID item = minutes.item(1).id();
        minutes.write(item, 0, written("Eerste tabblad"));
        assertThrows(ItemChangedMeanwhile.class, () -> minutes.write(item, 0, written("Tweede tabblad")));
        assertEquals("Eerste tabblad", minutes.item(1).summary());
    }

    @Test
    void refuseATextThatIsTooLong() {
        Minutes minutes = draft();
        UUID item = minutes.item(1).id();
        assertThrows(TextTooLong.class, () -> minutes.write(item, 0, written("x".repeat(4001))));
    }

    @Test
    void giveOtherBusinessUpButKeepTheAgenda() {
        Minutes minutes = draft();
        UUID first = UUID.randomUUID();
        add(minutes, first, "Rondvraag");
        add(minutes, UUID.randomUUID(), "Afscheid");
        MinutesItem second = minutes.item(3);
        minutes.remove(first);
        assertEquals(2, second.position());
        UUID fromAgenda = minutes.item(1).id();
        assertThrows(ItemFromAgenda.class, () -> minutes.remove(fromAgenda));
    }

    @Test
    void addOtherBusinessOnceHoweverOftenItIsSent() {
        Minutes minutes = draft();
        UUID once = UUID.randomUUID();
        add(minutes, once, "Rondvraag");
        add(minutes, once, "Rondvraag");
        assertEquals(2, minutes.items().size());
    }

    @Test
    void areOfferedOnlyWhenEachItemHasASummary() {
        Minutes minutes = draft();
        assertThrows(MinutesIncomplete.class, () -> minutes.offer(List.of(POLICE), null, OFFERED));
        assertThrows(MinutesEmpty.class, () -> new Minutes(12).offer(List.of(POLICE), null, OFFERED));
    }

    @Test
    void stayAsTheyAreWhileTheGroupsConfirm() {
        Minutes minutes = offered();
        UUID item = minutes.item(1).id();
        assertThrows(MinutesWithGroups.class, () -> minutes.write(item, 1, written("Anders")));
        assertThrows(MinutesWithGroups.class, () -> add(minutes, UUID.randomUUID(), "Nog iets"));
        assertThrows(MinutesWithGroups.class, () -> minutes.remove(item));
        assertThrows(MinutesWithGroups.class, () -> minutes.offer(List.of(POLICE), null, OFFERED));
    }

    @Test
    void cannotBeConfirmedAsADraft() {
        assertThrows(MinutesNotOffered.class, () -> confirm(draft(), POLICE, 1, 3));
    }

    @Test
    void areConfirmedByAGroupWithItsThirdMember() {
        Minutes minutes = offered();
        assertFalse(confirm(minutes, POLICE, 1, 40));
        assertFalse(confirm(minutes, POLICE, 2, 40));
        assertTrue(confirm(minutes, POLICE, 3, 40));
        assertEquals(List.of(POLICE), minutes.confirmedBy());
        assertFalse(confirm(minutes, POLICE, 4, 40));
    }

    @Test
    void countEachMemberOnce() {
        Minutes minutes = offered();
        for (int again = 0; again < 5; again++) {
            confirm(minutes, POLICE, 1, 40);
        }
        assertTrue(minutes.confirmedBy().isEmpty());
    }

    @Test
    void areNotConfirmedByAGroupThatWasNotAsked() {
        assertThrows(GroupNotSeated.class, () -> confirm(offered(), new GroupKey("clients"), 1, 3));
    }

    @Test
    void printANoteAtItsItemOnceHoweverOftenItIsSent() {
        Minutes minutes = offered();
        UUID item = minutes.item(1).id();
        for (int again = 0; again < 2; again++) {
            minutes.confirm(confirming(POLICE, 1, 40, Map.of(item, " Dit was korter ")), false, RULE);
        }
        assertEquals(1, minutes.item(1).notes().size());
        assertEquals("Dit was korter", minutes.item(1).notes().get(0).text());
        var other = confirming(POLICE, 1, 40, Map.of(item, "Nog iets"));
        assertThrows(AlreadyConfirmed.class, () -> minutes.confirm(other, false, RULE));
    }

    @Test
    void refuseANoteAtAnItemOfOtherMinutes() {
        var foreign = confirming(POLICE, 1, 40, Map.of(UUID.randomUUID(), "Hier"));
        assertThrows(ItemNotFound.class, () -> offered().confirm(foreign, false, RULE));
    }

    @Test
    void areConfirmedByASecretaryOnlyAfterAWeek() {
        Minutes minutes = offered();
        minutes.confirm(confirming(POLICE, 1, 40, Map.of()), true, RULE);
        settle(minutes, OFFERED.plusDays(6));
        assertTrue(minutes.confirmedBy().isEmpty());
        settle(minutes, OFFERED.plusDays(7));
        assertEquals(List.of(POLICE), minutes.confirmedBy());
        assertFalse(minutes.isPublished());
    }

    @Test
    void arePublishedWhenAllGroupsConfirmed() {
        Minutes minutes = offered();
        confirm(minutes, POLICE, 1, 1);
        assertTrue(settle(minutes, OFFERED).isEmpty());
        confirm(minutes, SUPPORT, 2, 1);
        assertEquals(1, settle(minutes, OFFERED).size());
        assertTrue(minutes.isPublished());
        assertTrue(minutes.notConfirmedBy().isEmpty());
    }

    @Test
    void arePublishedAtTheDeadlineWithTheSilentNamed() {
        Minutes minutes = offered();
        confirm(minutes, POLICE, 1, 1);
        assertTrue(settle(minutes, OFFERED.plusDays(20)).isEmpty());
        settle(minutes, OFFERED.plusDays(21));
        assertTrue(minutes.isPublished());
        assertEquals(List.of(SUPPORT), minutes.notConfirmedBy());
        assertEquals(OFFERED.plusDays(21), minutes.publishedOn());
    }

    @Test
    void cannotBeChangedOncePublished() {
        Minutes minutes = offered();
        UUID item = minutes.item(1).id();
        settle(minutes, OFFERED.plusDays(21));
        List<Executable> attempts = List.of(
                () -> minutes.write(item, 1, written("Anders")),
                () -> add(minutes, UUID.randomUUID(), "Nog iets"),
                () -> minutes.remove(item),
                () -> minutes.takeOver(List.of(heading("Nog iets"))),
                () -> minutes.offer(List.of(POLICE), null, OFFERED),
                () -> confirm(minutes, POLICE, 1, 1));
        attempts.forEach(attempt -> assertThrows(MinutesImmutable.class, attempt));
        assertTrue(settle(minutes, OFFERED.plusDays(22)).isEmpty());
        assertEquals("Besproken", minutes.item(1).summary());
    }

    @Test
    void forgetWhoConfirmedOncePublished() {
        Minutes minutes = offered();
        confirm(minutes, POLICE, 1, 40);
        assertTrue(hasConfirmed(minutes, 1));
        settle(minutes, OFFERED.plusDays(21));
        assertFalse(hasConfirmed(minutes, 1));
    }

    @Test
    void tellTheLogAPartForEachItemAndTheSilent() {
        Minutes minutes = offered();
        confirm(minutes, POLICE, 1, 1);
        var published = (MinutesPublished) settle(minutes, OFFERED.plusDays(21)).get(0);
        var record = published.publicRecord().orElseThrow();
        assertEquals("meeting/12", record.ref());
        assertEquals(
                Set.of("item-1", "confirmedBy", "notConfirmedBy"),
                record.parts().keySet());
        assertEquals(List.of("support"), record.parts().get("notConfirmedBy"));
    }

    @Test
    void enterFromBeforeThePlatformAsPublished() {
        var item = new EarlierItem("start-1", heading("Hoe werken we samen?"), written("Besproken"));
        Minutes minutes = Minutes.recordEarlier(new EarlierMinutes(1, true, List.of(item)));
        minutes.publishEarlier(EarlierMinutes.History.UNKNOWN, OFFERED);
        assertTrue(minutes.isPublished());
        assertTrue(minutes.isBeforePlatform());
        assertTrue(minutes.confirmedBy().isEmpty());
        assertTrue(minutes.notConfirmedBy().isEmpty());
        assertThrows(DomainException.class, () -> add(minutes, UUID.randomUUID(), "Nog iets"));
    }
}
