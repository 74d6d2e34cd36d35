package nl.sekswerkplatform.openacts;

import static nl.sekswerkplatform.proposals.ProposalFixture.draft;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.sekswerkplatform.advice.AdviceFixture;
import nl.sekswerkplatform.agenda.AgendaService;
import nl.sekswerkplatform.groups.GroupFixture;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.meetings.PlanMeeting;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.minutes.MinutesService;
import nl.sekswerkplatform.minutes.WrittenItem;
import nl.sekswerkplatform.proposals.BallotService;
import nl.sekswerkplatform.proposals.ProposalFixture;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.proposals.SeenProposal;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.MovableClockFixture;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A meeting from its date to its minutes, as those see it whose turn it is. */
@ArquillianTest
class TurnActsIT {
    private static final LocalDate DAY =
            LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(20);
    private static final Set<ActKind> OF_A_TURN = EnumSet.of(
            ActKind.SCHEDULE,
            ActKind.COMPOSE,
            ActKind.PUBLISH_AGENDA,
            ActKind.LEAD,
            ActKind.ATTENDANCE,
            ActKind.WRITE,
            ActKind.CONFIRM);

    @Inject
    private WhatWaitsFixture waits;

    @Inject
    private AdviceFixture table;

    @Inject
    private MeetingService meetings;

    @Inject
    private AgendaService agendas;

    @Inject
    private ProposalService proposals;

    @Inject
    private BallotService ballots;

    @Inject
    private MinutesService minutes;

    @Inject
    private AsMember asMember;

    @Inject
    private MovableClockFixture clock;

    private int number;
    private ActingMember chair;
    private ActingMember secretary;
    private ActingMember other;

    @BeforeEach
    void planAMeeting() throws Exception {
        waits.leaveNoMeetingUndone();
        table.seatFive();
        for (String group : GroupFixture.FOUNDING) {
            table.admit(group, 3);
        }
        ActingMember planner = ProposalFixture.member("support", 1);
        number = asMember.call(() -> meetings.plan(
                new PlanMeeting(UUID.randomUUID(), "The table", null, null, 60, null), planner.delegate()));
        Meeting meeting = meetings.get(number);
        chair = ProposalFixture.member(meeting.chairGroup().orElseThrow().value(), 1);
        secretary =
                ProposalFixture.member(meeting.secretaryGroup().orElseThrow().value(), 1);
        other = ProposalFixture.member(
                GroupFixture.FOUNDING.stream()
                        .filter(group -> !meeting.isLedBy(new GroupKey(group)))
                        .findFirst()
                        .orElseThrow(),
                1);
    }

    @AfterEach
    void putBack() throws Exception {
        clock.putBack();
        table.putBack();
    }

    @Test
    void waitsForTheGroupsThatLeadStepByStep() throws Exception {
        assertTurns(Set.of(ActKind.SCHEDULE), Set.of(ActKind.SCHEDULE));
        waits.does(() -> meetings.schedule(number, DAY, LocalTime.of(19, 0), null, other.delegate()));
        assertTurns(Set.of(ActKind.COMPOSE), Set.of());
        assertEquals(
                DAY, waits.one(chair, ActKind.COMPOSE, number).orElseThrow().until());
        composed();
        assertTurns(Set.of(ActKind.PUBLISH_AGENDA), Set.of());
        waits.does(() -> agendas.publish(number, chair.delegate()));
        assertTurns(Set.of(), Set.of());
        clock.moveTo(DAY);
        assertTurns(Set.of(ActKind.LEAD), Set.of());
        clock.moveTo(DAY.plusDays(1));
        assertTurns(Set.of(ActKind.ATTENDANCE), Set.of(ActKind.ATTENDANCE));
        assertTrue(
                waits.one(secretary, ActKind.ATTENDANCE, number).orElseThrow().late());
        waits.does(() -> meetings.recordAttendance(number, Map.of(other.group(), 3), secretary.delegate()));
        assertTurns(Set.of(), Set.of(ActKind.WRITE));
        offered();
        assertTurns(Set.of(ActKind.CONFIRM), Set.of(ActKind.CONFIRM));
        OpenAct confirming = waits.one(other, ActKind.CONFIRM, number).orElseThrow();
        assertEquals("The table", confirming.about());
        assertEquals(DAY.plusDays(1 + 20), confirming.until(), "the day before they come out without it");
    }

    private void assertTurns(Set<ActKind> ofChair, Set<ActKind> ofSecretary) throws Exception {
        assertEquals(ofChair, turns(chair));
        assertEquals(ofSecretary, turns(secretary));
        assertEquals(ofChair.contains(ActKind.CONFIRM) ? ofChair : Set.of(), turns(other));
    }

    private Set<ActKind> turns(ActingMember member) throws Exception {
        return waits.all(member).stream()
                .filter(act -> String.valueOf(number).equals(act.key()))
                .map(OpenAct::kind)
                .filter(OF_A_TURN::contains)
                .collect(Collectors.toSet());
    }

    private void composed() throws Exception {
        int proposal = asMember.call(() -> proposals.propose(other, UUID.randomUUID(), draft("A night number", 20)));
        SeenProposal seen = new SeenProposal(proposal, proposals.get(proposal).version());
        waits.does(() -> ballots.save(other, number, List.of(seen)));
        asMember.call(() -> agendas.compose(number, chair.delegate())).get();
    }

    private void offered() throws Exception {
        waits.does(() -> minutes.begin(number, secretary.delegate()));
        var item = asMember.call(() -> minutes.findForWriters(number, secretary.delegate()))
                .orElseThrow()
                .versions()
                .draft()
                .orElseThrow()
                .item(1);
        WrittenItem written = new WrittenItem("We spoke of it.", "Agreed.", Map.of());
        asMember.call(() -> minutes.writeItem(number, item.id(), item.edition(), written, secretary.delegate()));
        waits.does(() -> minutes.offer(number, null, secretary.delegate()));
    }
}
