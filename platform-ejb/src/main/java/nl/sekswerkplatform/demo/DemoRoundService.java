package nl.sekswerkplatform.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.sekswerkplatform.advice.OpenRound;
import nl.sekswerkplatform.advice.PositionService;
import nl.sekswerkplatform.advice.RoundService;
import nl.sekswerkplatform.advice.RoundSummary;
import nl.sekswerkplatform.agenda.Agenda;
import nl.sekswerkplatform.agenda.AgendaService;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.codes.CodeDerivation;
import nl.sekswerkplatform.codes.CodeKeys;
import nl.sekswerkplatform.codes.CodeUse;
import nl.sekswerkplatform.codes.DerivationQueue;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.membership.MemberService;
import nl.sekswerkplatform.membership.SigningInService;
import nl.sekswerkplatform.proposals.BallotService;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.proposals.SeenProposal;

/**
 * The demo's open round: invented members put a proposal on an agenda by their support, ask the table about it, and some of
 * them say where they stand. Every step may be repeated; what is there already stays as it is.
 */
@Stateless
@RunAs("member")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoRoundService {
    private static final Duration OPEN = Duration.ofDays(14);

    @Inject
    private DemoMeetingService talk;

    @Inject
    private MeetingService meetings;

    @Inject
    private ProposalService proposals;

    @Inject
    private BallotService ballots;

    @Inject
    private AgendaService agendas;

    @Inject
    private RoundService rounds;

    @Inject
    private PositionService positions;

    @Inject
    private MemberService members;

    @Inject
    private SigningInService accounts;

    @Inject
    private CodeDerivation derivation;

    @Inject
    private DemoSecrets secrets;

    /** Some six seconds of work, the first time. */
    @PermitAll
    public void open() {
        int meeting = talk.announce();
        Delegate chair = new Delegate(meetings.get(meeting).chairGroup().orElseThrow(), Set.of());
        if (!agree(meeting, talk.propose(), chair)) {
            return;
        }
        Optional<RoundSummary> asked =
                rounds.listOfMeetings(List.of(meeting)).stream().findFirst();
        int number = asked.map(RoundSummary::number)
                .orElseGet(() -> rounds.open(
                        new OpenRound(UUID.randomUUID(), meeting, 1, List.of(DemoPositions.TEXT), OPEN), chair));
        if (rounds.get(number).isOpen()) {
            DemoPositions.ALL.forEach(said -> give(number, said));
        }
    }

    /** False while an agenda that an earlier start began is not there yet; the next start goes on with it. */
    private boolean agree(int meeting, int proposal, Delegate chair) {
        if (!ballots.isClosed(meeting)) {
            SeenProposal seen =
                    new SeenProposal(proposal, proposals.get(proposal).version());
            DemoPositions.ALL.forEach(some -> ballots.save(member(some, 1), meeting, List.of(seen)));
            await(agendas.compose(meeting, chair));
        }
        Optional<Agenda> agenda = agendas.findForMembers(meeting);
        if (agenda.filter(draft -> !draft.isPublished()).isPresent()) {
            agendas.publish(meeting, chair);
        }
        return agenda.isPresent();
    }

    private static void await(Future<Void> composed) {
        try {
            composed.get();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the demo's agenda was not composed", failed);
        }
    }

    /** The last ones are given last, so that a start that was interrupted goes on. */
    private void give(int number, DemoPositions said) {
        int count = said.choices().size();
        if (!positions.read(member(said, count), number).isGiven()) {
            IntStream.rangeClosed(1, count)
                    .forEach(one -> positions.give(
                            member(said, one), number, List.of(said.choices().get(one - 1))));
        }
    }

    /** One of the group whose code is not told, so that she is nobody who tries the demo. */
    private ActingMember member(DemoPositions some, int number) {
        DemoChairs chairs = DemoChairs.ALL.stream()
                .filter(each -> each.group().equals(some.group())
                        && !each.printed()
                        && each.count() >= some.choices().size())
                .findFirst()
                .orElseThrow();
        Code code = secrets.memberCode(chairs.chair(number));
        CodeKeys keys = derivation.derive(code, CodeUse.MEMBER, DerivationQueue.SIGN_IN);
        return accounts.open(keys, CodeUse.MEMBER).flatMap(members::findActing).orElseThrow();
    }
}
