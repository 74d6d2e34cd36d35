package nl.sekswerkplatform.minutes;

import static nl.sekswerkplatform.advice.AdviceFixture.asked;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.sekswerkplatform.advice.AdviceFixture;
import nl.sekswerkplatform.advice.Choice;
import nl.sekswerkplatform.advice.CloseRoundService;
import nl.sekswerkplatform.advice.PositionService;
import nl.sekswerkplatform.advice.RoundRefused.MinutesAlreadyOffered;
import nl.sekswerkplatform.advice.RoundRefused.RoundStillOpen;
import nl.sekswerkplatform.advice.RoundService;
import nl.sekswerkplatform.consensus.Outcome;
import nl.sekswerkplatform.consensus.Stance;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupFixture;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.minutes.MinutesRefused.ConsentFromRound;
import nl.sekswerkplatform.minutes.MinutesRefused.ReservationUnanswered;
import nl.sekswerkplatform.minutes.WrittenItem.Voice;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.AsOperator;
import nl.sekswerkplatform.testing.MovableClockFixture;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class AdviceInMinutesIT {
    private static final GroupKey POLICE = new GroupKey("police");
    private static final GroupKey SUPPORT = new GroupKey("support");

    @Inject
    private MinutesService minutes;

    @Inject
    private RoundService rounds;

    @Inject
    private PositionService positions;

    @Inject
    private CloseRoundService closing;

    @Inject
    private MeetingService meetings;

    @Inject
    private AdviceFixture table;

    @Inject
    private AsMember asMember;

    @Inject
    private AsOperator asOperator;

    @Inject
    private MovableClockFixture clock;

    private final Map<String, List<ActingMember>> members = new HashMap<>();
    private int meeting;
    private Delegate secretary;

    @BeforeEach
    void holdAMeeting() throws Exception {
        table.seatFive();
        for (String group : GroupFixture.FOUNDING) {
            members.put(group, table.admit(group, 3));
        }
        meeting = table.meetingWithItem();
        secretary = table.secretary(meeting);
        clock.moveTo(meetings.get(meeting).date());
        asMember.call(act(() -> meetings.recordAttendance(meeting, Map.of(POLICE, 3), secretary)));
        asMember.call(act(() -> minutes.begin(meeting, secretary)));
    }

    @AfterEach
    void putBack() throws Exception {
        clock.putBack();
        table.putBack();
    }

    @Test
    void takesOverWhatTheRoundCameTo() throws Exception {
        write(Map.of(SUPPORT, new Voice("Soon, please", Stance.OBJECTION)));
        int round = round(Stance.CONSENT);
        write(Map.of(SUPPORT, new Voice("Soon, please", null)));
        offer();
        MinutesItem item = item();
        assertEquals(Optional.of(round), item.round());
        assertEquals(Optional.of(Outcome.ADOPTED), item.advice());
        for (String group : GroupFixture.FOUNDING) {
            assertEquals(Optional.of(Stance.CONSENT), item.stance(new GroupKey(group)));
        }
        assertFalse(item.isConsentByHand());
        assertThrows(
                MinutesAlreadyOffered.class,
                () -> asMember.call(() -> rounds.open(asked(meeting, "More."), secretary)));
    }

    @Test
    void refusesConsentByHandWhereARoundAsks() throws Exception {
        asMember.call(() -> rounds.open(asked(meeting, "A text."), secretary));
        assertThrows(ConsentFromRound.class, () -> write(Map.of(POLICE, new Voice(null, Stance.CONSENT))));
        write(Map.of(POLICE, new Voice("We say this.", null)));
        assertThrows(RoundStillOpen.class, this::offer);
    }

    /** What was written by hand before the round began counts for nothing. */
    @Test
    void letsNoHandOverwriteTheRound() throws Exception {
        write(Map.of(POLICE, new Voice(null, Stance.CONSENT), SUPPORT, new Voice(null, Stance.CONSENT)));
        round(Stance.OBJECTION);
        offer();
        assertEquals(Optional.of(Stance.OBJECTION), item().stance(POLICE));
        assertEquals(Optional.of(Stance.CONSENT), item().stance(SUPPORT));
        assertEquals(Optional.of(Outcome.NOT_ADOPTED), item().advice());
    }

    @Test
    void waitsForAnAnswerToEachReservation() throws Exception {
        round(Stance.RESERVATION);
        write(Map.of());
        assertThrows(ReservationUnanswered.class, this::offer);
        write(Map.of(POLICE, new Voice(null, null, " "), SUPPORT, new Voice(null, null, "Nobody asked.")));
        assertThrows(ReservationUnanswered.class, this::offer);
        write(Map.of(
                POLICE, new Voice(null, null, "We do it in spring."), SUPPORT, new Voice(null, null, "Nobody asked.")));
        offer();
        assertEquals("We do it in spring.", answer(POLICE));
        assertTrue(item().voices().stream().noneMatch(voice -> "Nobody asked.".equals(voice.answer())));
    }

    @Test
    void marksWhatTheSecretaryWroteWithoutARound() throws Exception {
        write(Map.of(POLICE, new Voice(null, Stance.RESERVATION)));
        offer();
        assertTrue(item().isConsentByHand());
        assertEquals(Optional.empty(), item().round());
    }

    /** All consent but the police. */
    private int round(Stance police) throws Exception {
        int round = asMember.call(() -> rounds.open(asked(meeting, "A text."), secretary));
        for (String group : GroupFixture.FOUNDING) {
            for (ActingMember member : members.get(group)) {
                Stance stance = group.equals("police") ? police : Stance.CONSENT;
                Choice choice = new Choice(stance, stance == Stance.OBJECTION ? "Because." : null);
                asMember.call(act(() -> positions.give(member, round, List.of(choice))));
            }
        }
        clock.moveBy(4);
        asOperator.call(act(() -> closing.settle(round)));
        return round;
    }

    private void write(Map<GroupKey, Voice> voices) throws Exception {
        MinutesItem seen = item();
        asMember.call(act(() -> minutes.writeItem(
                meeting, seen.id(), seen.edition(), new WrittenItem("We spoke.", "Do it.", voices), secretary)));
    }

    private Object offer() throws Exception {
        return asMember.call(act(() -> minutes.offer(meeting, null, secretary)));
    }

    private String answer(GroupKey group) throws Exception {
        return item().voices().stream()
                .filter(voice -> voice.groupKey().equals(group))
                .findFirst()
                .orElseThrow()
                .answer();
    }

    private MinutesItem item() throws Exception {
        return asMember.call(() -> minutes.findForWriters(meeting, secretary))
                .orElseThrow()
                .item(1);
    }

    private static Callable<Object> act(Runnable act) {
        return () -> {
            act.run();
            return null;
        };
    }
}
