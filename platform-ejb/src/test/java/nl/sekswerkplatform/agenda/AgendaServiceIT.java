package nl.sekswerkplatform.agenda;

import static nl.sekswerkplatform.proposals.ProposalFixture.draft;
import static nl.sekswerkplatform.proposals.ProposalFixture.member;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.sekswerkplatform.agenda.AgendaRefused.AgendaAlreadyPublished;
import nl.sekswerkplatform.agenda.AgendaRefused.NothingSupported;
import nl.sekswerkplatform.equalshares.Judgement;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupFixture;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupRefused.OtherGroup;
import nl.sekswerkplatform.meetings.MeetingRefused.ComposedLater;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.meetings.PlanMeeting;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.proposals.BallotRefused.BallotsClosed;
import nl.sekswerkplatform.proposals.BallotService;
import nl.sekswerkplatform.proposals.ProposalRefused.AlreadySupported;
import nl.sekswerkplatform.proposals.ProposalRefused.ProposalNotOpen;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.proposals.ProposalState;
import nl.sekswerkplatform.proposals.SeenProposal;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.transparency.LogService;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class AgendaServiceIT {
    private static final Delegate PLANNER = new Delegate(new GroupKey("municipality"), Set.of());

    @Inject
    private AgendaService agendas;

    @Inject
    private MeetingService meetings;

    @Inject
    private ProposalService proposals;

    @Inject
    private BallotService ballots;

    @Inject
    private LogService log;

    @Inject
    private GroupFixture groups;

    @Inject
    private AsMember asMember;

    @Inject
    private Clock clock;

    @Resource
    private ManagedExecutorService executor;

    private final ActingMember author = member("residents", 1);
    private int meeting;
    private Delegate chair;

    @BeforeEach
    void planAMeeting() throws Exception {
        groups.seatAndAdmit();
        PlanMeeting plan = new PlanMeeting(
                UUID.randomUUID(), "The table", LocalDate.now(clock).plusMonths(1), LocalTime.of(14, 0), 60, null);
        meeting = asMember.call(() -> meetings.plan(plan, PLANNER));
        chair = new Delegate(meetings.get(meeting).chairGroup().orElseThrow(), Set.of());
    }

    @Test
    void goesFromBallotsToAPublishedAgenda() throws Exception {
        int shared = propose(20);
        int ofTwoGroups = propose(10);
        int unsupported = propose(30);
        supportedBy(Stream.of(member("police", 1), member("police", 2), author), shared);
        supportedBy(Stream.of(member("sex-workers", 1), member("support", 1)), ofTwoGroups);

        compose();
        assertEquals(Optional.empty(), agendas.find(meeting), "a draft is for members");
        assertEquals(List.of(), agendas.findItems(meeting));
        assertEquals(ProposalState.OPEN, proposals.get(shared).state());

        asMember.call(run(() -> agendas.publish(meeting, chair)));
        Agenda agenda = agendas.find(meeting).orElseThrow();
        assertEquals(Set.of(shared, ofTwoGroups), Set.copyOf(agenda.proposalNumbers()));
        assertEquals(30, agenda.minutesPlaced());
        assertTrue(agenda.unplaced().stream().anyMatch(left -> left.proposalNumber() == unsupported));
        assertEquals(Optional.of(meeting), proposals.get(shared).placedAt());
        assertEquals(ProposalState.OPEN, proposals.get(unsupported).state());
    }

    @Test
    void givesItsItemsInOrderWithTheSharesOfEachGroup() throws Exception {
        int number = propose(10);
        supportedBy(Stream.of(member("police", 1), member("sex-workers", 1)), number);
        compose();
        asMember.call(run(() -> agendas.publish(meeting, chair)));
        AgendaItem item = agendas.findItems(meeting).get(0);
        assertEquals(1, item.position());
        assertEquals(number, item.proposalNumber());
        assertEquals(ShareLevel.TOOK_PART, level(item, "sex-workers"));
        assertEquals(ShareLevel.NONE, level(item, "municipality"));
        assertEquals(item.id(), agendas.findItemOf(number).orElseThrow().id());
        assertEquals(item.id(), agendas.findItem(item.id()).orElseThrow().id());
    }

    @Test
    void entersTheAgendaWithItsCommitmentInTheLog() throws Exception {
        supportedBy(Stream.of(author), propose(10));
        compose();
        assertEquals(List.of(), log.findAbout("meeting/" + meeting));
        asMember.call(run(() -> agendas.publish(meeting, chair)));
        String commitment = agendas.find(meeting).orElseThrow().commitment().base64Url();
        var entry = log.findAbout("meeting/" + meeting).get(0);
        assertTrue(log.open(entry.id()).disclosures().stream()
                .anyMatch(part -> part.value().toString().contains(commitment)));
    }

    @Test
    void isNotComposedBeforeTheDayThatWasAnnounced() throws Exception {
        supportedBy(Stream.of(author), propose(10));
        LocalDate today = LocalDate.now(clock);
        asMember.call(run(() -> meetings.announceComposing(meeting, today.plusDays(9), chair)));
        assertThrows(ComposedLater.class, this::compose);
        asMember.call(run(() -> meetings.announceComposing(meeting, today, chair)));
        compose();
        assertEquals(1, composed().proposalNumbers().size());
    }

    @Test
    void isComposedOnceWhenTwoComposeAtOnce() throws Exception {
        supportedBy(Stream.of(author), propose(10));
        List<Future<Void>> composing = List.of(executor.submit(this::compose), executor.submit(this::compose));
        int done = 0;
        for (Future<Void> each : composing) {
            try {
                each.get();
                done++;
            } catch (ExecutionException refusal) {
                assertTrue(refusal.getCause() instanceof BallotsClosed, () -> refusal.getCause()
                        .toString());
            }
        }
        assertEquals(1, done);
        assertEquals(1, composed().items().size());
    }

    @Test
    void isComposedAndPublishedByTheGroupThatChairsAlone() throws Exception {
        supportedBy(Stream.of(author), propose(10));
        String other = GroupFixture.FOUNDING.stream()
                .filter(key -> !key.equals(chair.group().value()))
                .findFirst()
                .orElseThrow();
        Delegate outsider = new Delegate(new GroupKey(other), Set.of());
        assertThrows(OtherGroup.class, () -> asMember.call(() -> agendas.compose(meeting, outsider)));
        assertFalse(ballots.isClosed(meeting), "a refusal closes nothing");
        compose();
        assertThrows(OtherGroup.class, () -> asMember.call(run(() -> agendas.publish(meeting, outsider))));
        assertFalse(composed().isPublished());
    }

    @Test
    void leavesTheBallotsOpenWhenThereIsNothingToCompose() {
        assertThrows(NothingSupported.class, this::compose);
        assertFalse(ballots.isClosed(meeting));
    }

    @Test
    void staysAsItIsOnceComposed() throws Exception {
        int number = propose(10);
        supportedBy(Stream.of(author), number);
        compose();
        assertThrows(BallotsClosed.class, () -> supportedBy(Stream.of(author), number));
        assertThrows(ProposalNotOpen.class, () -> asMember.call(run(() -> proposals.withdraw(author, number))));
        asMember.call(run(() -> agendas.publish(meeting, chair)));
        assertThrows(AgendaAlreadyPublished.class, () -> asMember.call(run(() -> agendas.publish(meeting, chair))));
        assertThrows(BallotsClosed.class, this::compose);
    }

    @Test
    void leavesWhatOthersSupportAndGotNoPlaceUnchanged() throws Exception {
        int tooLong = propose(90);
        supportedBy(Stream.of(author, member("police", 1)), tooLong, propose(10));
        compose();
        assertEquals(
                Judgement.TOO_LONG,
                composed().unplaced().stream()
                        .filter(left -> left.proposalNumber() == tooLong)
                        .findFirst()
                        .orElseThrow()
                        .judgement());
        assertThrows(AlreadySupported.class, () -> asMember.call(run(() -> proposals.withdraw(author, tooLong))));
    }

    private int propose(int minutes) throws Exception {
        return asMember.call(() -> proposals.propose(author, UUID.randomUUID(), draft("A proposal", minutes)));
    }

    private void supportedBy(Stream<ActingMember> members, Integer... numbers) throws Exception {
        List<SeenProposal> seen = Stream.of(numbers)
                .map(number -> new SeenProposal(number, proposals.get(number).version()))
                .toList();
        for (ActingMember each : members.toList()) {
            asMember.call(run(() -> ballots.save(each, meeting, seen)));
        }
    }

    private Void compose() throws Exception {
        return asMember.call(() -> agendas.compose(meeting, chair)).get();
    }

    private Agenda composed() throws Exception {
        return asMember.call(() -> agendas.findForMembers(meeting)).orElseThrow();
    }

    private static ShareLevel level(AgendaItem item, String group) {
        return item.shares().stream()
                .filter(share -> share.groupKey().value().equals(group))
                .findFirst()
                .orElseThrow()
                .level();
    }

    private static Callable<Void> run(Runnable act) {
        return () -> {
            act.run();
            return null;
        };
    }
}
