package nl.sekswerkplatform.openacts;

import static nl.sekswerkplatform.advice.AdviceFixture.asked;
import static nl.sekswerkplatform.proposals.ProposalFixture.draft;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.sekswerkplatform.advice.AdviceFixture;
import nl.sekswerkplatform.advice.Choice;
import nl.sekswerkplatform.advice.CloseRoundService;
import nl.sekswerkplatform.advice.PositionService;
import nl.sekswerkplatform.advice.RoundService;
import nl.sekswerkplatform.advice.WordingService;
import nl.sekswerkplatform.consensus.Stance;
import nl.sekswerkplatform.datepolls.AskDates;
import nl.sekswerkplatform.datepolls.DatePollService;
import nl.sekswerkplatform.datepolls.Suits;
import nl.sekswerkplatform.decisions.AdviceResponse;
import nl.sekswerkplatform.decisions.DecisionEffects;
import nl.sekswerkplatform.decisions.DecisionKind;
import nl.sekswerkplatform.decisions.DecisionNumber;
import nl.sekswerkplatform.decisions.DecisionText;
import nl.sekswerkplatform.decisions.PlannedFollowUp;
import nl.sekswerkplatform.decisions.WriteDecisionService;
import nl.sekswerkplatform.followups.FollowUpKey;
import nl.sekswerkplatform.followups.FollowUpReport;
import nl.sekswerkplatform.followups.FollowUpService;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupFixture;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.meetings.PlanMeeting;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.proposals.BallotService;
import nl.sekswerkplatform.proposals.ProposalFixture;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.proposals.SeenProposal;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.AsOperator;
import nl.sekswerkplatform.testing.MovableClockFixture;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class OpenActsServiceIT {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    @Inject
    private OpenActsService acts;

    @Inject
    private WhatWaitsFixture waits;

    @Inject
    private AdviceFixture table;

    @Inject
    private GroupFixture groups;

    @Inject
    private RoundService rounds;

    @Inject
    private PositionService positions;

    @Inject
    private WordingService wordings;

    @Inject
    private CloseRoundService closing;

    @Inject
    private ProposalService proposals;

    @Inject
    private BallotService ballots;

    @Inject
    private MeetingService meetings;

    @Inject
    private DatePollService polls;

    @Inject
    private WriteDecisionService decisions;

    @Inject
    private FollowUpService followUps;

    @Inject
    private AsMember asMember;

    @Inject
    private AsOperator asOperator;

    @Inject
    private MovableClockFixture clock;

    private final Map<String, List<ActingMember>> members = new HashMap<>();
    private ActingMember resident;
    private ActingMember officer;

    @BeforeEach
    void seatMembers() throws Exception {
        waits.leaveNoMeetingUndone();
        table.seatFive();
        for (String group : GroupFixture.FOUNDING) {
            members.put(group, table.admit(group, 3));
        }
        resident = members.get("residents").get(0);
        officer = members.get("police").get(0);
    }

    @AfterEach
    void putBack() throws Exception {
        clock.putBack();
        table.putBack();
    }

    @Test
    void aRoundWaitsForHerUntilSheSaidWhereSheStandsAndForNobodyElse() throws Exception {
        int first = round();
        int second = round();
        OpenAct act = waits.one(officer, ActKind.POSITION, first).orElseThrow();
        assertEquals("A night number", act.about());
        assertEquals(rounds.get(first).days().until().toLocalDate(), act.until());
        assertEquals(rounds.get(first).days().until().toLocalTime(), act.at());
        give(officer, first, Stance.CONSENT);
        assertTrue(waits.one(officer, ActKind.POSITION, first).isEmpty());
        assertTrue(waits.one(officer, ActKind.POSITION, second).isPresent());
        assertTrue(
                waits.one(members.get("police").get(1), ActKind.POSITION, first).isPresent());
        waits.does(() -> positions.takeBack(officer, first));
        assertTrue(waits.one(officer, ActKind.POSITION, first).isPresent(), "it is as if she had said nothing");
        clock.moveBy(4);
        assertEquals(List.of(), waits.all(officer, ActKind.POSITION), "its time is over, counted or not");
    }

    @Test
    void fewReasonsWaitForTheGroupThatGaveThemUntilItWroteSomething() throws Exception {
        int round = round();
        for (String group : GroupFixture.FOUNDING) {
            for (ActingMember member : members.get(group)) {
                give(member, round, member == resident ? Stance.OBJECTION : Stance.CONSENT);
            }
        }
        clock.moveBy(4);
        asOperator.call(() -> {
            closing.settle(round);
            return null;
        });
        ActingMember neighbour = members.get("residents").get(1);
        assertTrue(waits.one(neighbour, ActKind.WORD, round).isPresent());
        assertTrue(waits.one(officer, ActKind.WORD, round).isEmpty());
        waits.does(() -> wordings.write(resident, round, null, "Because of the heron."));
        assertTrue(waits.one(neighbour, ActKind.WORD, round).isEmpty());
    }

    @Test
    void proposalsWaitBeforeTheAgendaUntilSheHasABallotAndAgainWhenATextChanged() throws Exception {
        int meeting = meeting(TODAY.plusDays(9));
        int proposal = proposed("A night number");
        OpenAct act = waits.all(officer, ActKind.SUPPORT).get(0);
        assertEquals(TODAY.plusDays(9), act.until());
        support(officer, meeting, proposal);
        assertEquals(List.of(), waits.all(officer, ActKind.SUPPORT));
        assertEquals(List.of(), waits.all(officer, ActKind.SUPPORT_AGAIN));
        SeenProposal seen = new SeenProposal(proposal, proposals.get(proposal).version());
        ActingMember author = ProposalFixture.member("residents", 1);
        waits.does(() -> proposals.reword(author, seen, "Another number", "What do we do about it?"));
        assertEquals(1, waits.all(officer, ActKind.SUPPORT_AGAIN).size());
        support(officer, meeting, proposal);
        assertEquals(List.of(), waits.all(officer, ActKind.SUPPORT_AGAIN));
        waits.does(() -> ballots.close(meeting));
        assertEquals(List.of(), waits.all(resident, ActKind.SUPPORT), "its agenda is composed, and no other comes");
    }

    @Test
    void datesWaitUntilSheAnsweredAndThenForTheGroupThatPicks() throws Exception {
        int meeting = meeting(null);
        LocalDate lastDay = TODAY.plusDays(5);
        AskDates asked = new AskDates(
                UUID.randomUUID(),
                meeting,
                List.of(TODAY.plusDays(10).atTime(19, 0), TODAY.plusDays(12).atTime(19, 0)),
                lastDay);
        ActingMember chair = ProposalFixture.member(
                meetings.get(meeting).chairGroup().orElseThrow().value(), 1);
        assertTrue(waits.one(chair, ActKind.SCHEDULE, meeting).isPresent());
        waits.does(() -> polls.ask(asked, officer.delegate()));
        assertTrue(waits.one(chair, ActKind.SCHEDULE, meeting).isEmpty(), "the groups choose");
        assertEquals(
                lastDay,
                waits.one(resident, ActKind.DATES, meeting).orElseThrow().until());
        waits.does(() -> polls.answer(meeting, Map.of(1, Suits.YES, 2, Suits.NO), resident));
        assertTrue(waits.one(resident, ActKind.DATES, meeting).isEmpty());
        assertTrue(waits.one(members.get("residents").get(1), ActKind.DATES, meeting)
                .isPresent());
        clock.moveBy(6);
        assertTrue(waits.one(officer, ActKind.DATES, meeting).isEmpty());
        polls.settle(meeting);
        assertTrue(waits.one(officer, ActKind.PICK_DATE, meeting).isPresent());
        assertTrue(waits.one(resident, ActKind.PICK_DATE, meeting).isEmpty());
        clock.moveBy(8);
        assertTrue(waits.one(resident, ActKind.PICK_DATE, meeting).isPresent(), "who asked lets it lie");
    }

    @Test
    void followUpsWaitForTheGroupThatOwnsThemLateOnesFirst() throws Exception {
        DecisionNumber number = decided(
                new PlannedFollowUp("In time", officer.group(), null, TODAY),
                new PlannedFollowUp("Late", officer.group(), null, TODAY.minusDays(3)));
        List<OpenAct> owned = followUpsOf(officer, number);
        assertEquals(
                List.of("Late", "In time"), owned.stream().map(OpenAct::about).toList());
        assertEquals(List.of(true, false), owned.stream().map(OpenAct::late).toList());
        assertEquals(owned.get(0), waits.all(officer).get(0));
        assertEquals(List.of(), followUpsOf(resident, number));
        FollowUpReport done = new FollowUpReport(UUID.randomUUID(), "Done at last.", null, true);
        waits.does(() -> followUps.report(new FollowUpKey(number, 2), done, officer.delegate()));
        assertEquals(
                List.of("In time"),
                followUpsOf(officer, number).stream().map(OpenAct::about).toList());
    }

    private List<OpenAct> followUpsOf(ActingMember member, DecisionNumber decision) throws Exception {
        return waits.all(member, ActKind.FOLLOW_UP).stream()
                .filter(act -> act.key().startsWith(decision.toString()))
                .toList();
    }

    @Test
    void aDecisionWaitsForItsPublishersAndAScreenersLineIsAlwaysThere() throws Exception {
        ActingMember publisher = with(members.get("municipality").get(0), Mandate.PUBLISHER);
        UUID draft = drafted(publisher, List.of());
        assertTrue(waits.one(publisher, ActKind.DECIDE, draft).isPresent());
        assertTrue(waits.one(members.get("municipality").get(0), ActKind.DECIDE, draft)
                .isEmpty());
        ActingMember screener = with(members.get("support").get(0), Mandate.SCREENER);
        OpenAct line = new OpenAct(ActKind.SCREEN, null, null, null, null, false);
        assertEquals(List.of(line), waits.all(screener, ActKind.SCREEN), "whether or not somebody wrote");
        assertEquals(List.of(), waits.all(members.get("support").get(0), ActKind.SCREEN));
    }

    @Test
    void aGroupThatObservesHasNoPositionAndNoDates() throws Exception {
        groups.foundObserver("open-act-observers");
        round();
        proposed("A night number");
        meeting(TODAY.plusDays(9));
        assertEquals(List.of(), waits.all(ProposalFixture.member("open-act-observers", 1)));
    }

    @Test
    void isForMembersAndHoldsNoMoreThanAnybodyDoes() throws Exception {
        assertThrows(EJBAccessException.class, () -> asOperator.call(() -> acts.find(officer)));
        PlannedFollowUp[] many = new PlannedFollowUp[20];
        for (int i = 0; i < many.length; i++) {
            many[i] = new PlannedFollowUp("Number " + i, officer.group(), null, TODAY.plusDays(i));
        }
        for (int decision = 0; decision < 3; decision++) {
            decided(many);
        }
        List<OpenAct> found = waits.all(officer);
        assertEquals(OpenActsService.MOST, found.size());
        assertFalse(found.stream().anyMatch(act -> act.until() == null), "what has no date gives way");
    }

    private int round() throws Exception {
        int meeting = table.meetingWithItem();
        return asMember.call(() -> rounds.open(asked(meeting, "A text."), table.chair(meeting)));
    }

    private void give(ActingMember member, int round, Stance stance) throws Exception {
        Choice choice = new Choice(stance, stance == Stance.OBJECTION ? "Because." : null);
        waits.does(() -> positions.give(member, round, List.of(choice)));
    }

    private int meeting(LocalDate day) throws Exception {
        PlanMeeting plan = new PlanMeeting(
                UUID.randomUUID(), "The table", day, day == null ? null : LocalTime.of(14, 0), 60, null);
        return asMember.call(() -> meetings.plan(plan, officer.delegate()));
    }

    private int proposed(String title) throws Exception {
        ActingMember author = ProposalFixture.member("residents", 1);
        return asMember.call(() -> proposals.propose(author, UUID.randomUUID(), draft(title, 20)));
    }

    private void support(ActingMember member, int meeting, int proposal) throws Exception {
        SeenProposal seen = new SeenProposal(proposal, proposals.get(proposal).version());
        waits.does(() -> ballots.save(member, meeting, List.of(seen)));
    }

    private DecisionNumber decided(PlannedFollowUp... planned) throws Exception {
        ActingMember publisher = with(members.get("municipality").get(0), Mandate.PUBLISHER);
        UUID draft = drafted(publisher, List.of(planned));
        DecisionNumber number = asMember.call(() -> decisions.publish(draft, 1, publisher.delegate()));
        Delegate secretary = new Delegate(officer.group(), Set.of(Mandate.SECRETARY));
        for (int position = 1; position <= planned.length; position++) {
            FollowUpKey key = new FollowUpKey(number, position);
            waits.does(() -> followUps.accept(key, secretary));
        }
        return number;
    }

    private UUID drafted(ActingMember publisher, List<PlannedFollowUp> planned) throws Exception {
        UUID id = UUID.randomUUID();
        DecisionText text = new DecisionText(
                "Promised",
                DecisionKind.OTHER,
                "A text.",
                "Reasons.",
                "Mayor and aldermen",
                TODAY.minusDays(40),
                null,
                AdviceResponse.NONE,
                List.of(),
                DecisionEffects.followedUpBy(planned));
        waits.does(() -> decisions.draft(id, text, publisher.delegate()));
        return id;
    }

    private static ActingMember with(ActingMember member, Mandate mandate) {
        Delegate delegate = new Delegate(member.group(), Set.of(mandate));
        return new ActingMember(member.id(), delegate, member.shownAs(), member.name(), member.secret());
    }
}
