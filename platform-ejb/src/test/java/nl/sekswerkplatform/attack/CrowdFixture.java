package nl.sekswerkplatform.attack;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.sekswerkplatform.groups.GroupFixture;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.groups.ShownAs;
import nl.sekswerkplatform.input.InputFixture;
import nl.sekswerkplatform.input.ScreeningService;
import nl.sekswerkplatform.input.Verdict;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.membership.AliasThread;
import nl.sekswerkplatform.membership.Aliases;
import nl.sekswerkplatform.membership.MemberFixture;
import nl.sekswerkplatform.membership.MemberService;
import nl.sekswerkplatform.pilots.PilotFixture;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.pilots.PlanFixture;
import nl.sekswerkplatform.plans.PlanService;
import nl.sekswerkplatform.plans.ProposePlan;
import nl.sekswerkplatform.proposals.BallotService;
import nl.sekswerkplatform.proposals.ProposalFixture;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.proposals.SeenProposal;
import nl.sekswerkplatform.screeners.Screener;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.AsOperator;
import nl.sekswerkplatform.testing.MovableClockFixture;

/**
 * Forty members of one group with the same mandates, who do everything twice, in two places. They always come in the same
 * order, in which their accounts were made too: the worst case, since any order that is kept ties everything. Only where
 * the order is public, as that of proposals and of a conversation, they come in another one each time. What they choose
 * and write is drawn by lot, so that nothing of it is theirs.
 */
@ApplicationScoped
public class CrowdFixture {
    static final GroupKey GROUP = new GroupKey("sex-workers");
    static final int PEOPLE = 40;
    static final String TITLE = "Of one of many";

    @Inject
    private MemberFixture seats;

    @Inject
    private MemberService members;

    @Inject
    private GroupFixture groups;

    @Inject
    private Aliases aliases;

    @Inject
    private ProposalService proposals;

    @Inject
    private PilotService pilots;

    @Inject
    private PlanService plans;

    @Inject
    private BallotService ballots;

    @Inject
    private ScreeningService screening;

    @Inject
    private InputFixture inputs;

    @Inject
    private AsMember asMember;

    @Inject
    private AsOperator asOperator;

    @Inject
    private MovableClockFixture clock;

    @Resource(lookup = "java:app/jdbc/platform")
    private DataSource database;

    private final Random lots = new Random(20_261_106);
    private final List<ActingMember> people = new ArrayList<>();

    Random lots() {
        return lots;
    }

    List<ActingMember> people() {
        return people;
    }

    /** Which person has which value of a nullifier, in hexadecimal digits. */
    Map<String, Integer> owners(String kind, Object subject) {
        Map<String, Integer> owners = new HashMap<>();
        for (int person = 0; person < people.size(); person++) {
            owners.put(people.get(person).nullifier(kind, subject.toString()).hex(), person);
        }
        return owners;
    }

    void sitDown() throws Exception {
        groups.seatAndAdmit();
        people.clear();
        for (int person = 0; person < PEOPLE; person++) {
            ActingMember member =
                    seats.seat(GROUP, null, Mandate.SCREENER, Mandate.SECRETARY).member();
            people.add(member.shownAs() == ShownAs.ALIAS ? member : byLetter(member));
        }
    }

    private ActingMember byLetter(ActingMember member) throws Exception {
        return asMember.call(() -> {
            members.showLess(member, ShownAs.ALIAS);
            return seats.anew(member);
        });
    }

    /** Each proposes something. */
    List<UUID> propose() throws Exception {
        List<UUID> made = new ArrayList<>();
        for (int person : shuffled()) {
            UUID form = UUID.randomUUID();
            act(() -> proposals.propose(people.get(person), form, ProposalFixture.draft(TITLE, 20)));
            made.add(form);
        }
        return made;
    }

    /** Each proposes by what a pilot is judged. */
    List<UUID> proposePlan() throws Exception {
        String pilot = "of-a-crowd";
        asOperator.call((Callable<Void>) () -> {
            pilots.recordEarlier(PilotFixture.pilot(pilot, "i-" + pilot));
            return null;
        });
        List<UUID> made = new ArrayList<>();
        for (int person : shuffled()) {
            UUID form = UUID.randomUUID();
            ProposePlan asked = new ProposePlan(pilot, 0, PlanFixture.quiet(), TITLE, 20);
            act(() -> plans.propose(people.get(person), form, asked));
            made.add(form);
        }
        return made;
    }

    void support(int meeting) throws Exception {
        List<SeenProposal> open = proposals.findOpenForSupport().stream()
                .limit(8)
                .map(proposal -> new SeenProposal(proposal.number(), proposal.version()))
                .toList();
        for (ActingMember member : people) {
            List<SeenProposal> chosen = new ArrayList<>(open);
            Collections.shuffle(chosen, lots);
            act(() -> ballots.save(member, meeting, chosen.subList(0, 1 + lots.nextInt(4))));
        }
    }

    /** They supported something, the agenda was composed, and each keeps her copy. */
    void keep(int meeting) throws Exception {
        support(meeting);
        asOperator.call((Callable<Void>) () -> {
            ballots.abandon(meeting);
            return null;
        });
    }

    void speakIn(AliasThread thread) throws Exception {
        for (ActingMember member : people) {
            act(() -> aliases.in(thread, member));
        }
    }

    UUID judge() throws Exception {
        for (ActingMember member : people) {
            act(() -> arrived(screener(member)));
        }
        UUID input = inputs.received("Of nobody " + UUID.randomUUID());
        for (ActingMember member : people) {
            act(() -> screening.judge(screener(member), input, Verdict.publish()));
        }
        return input;
    }

    private Void arrived(Screener screener) {
        screening.arrive(screener);
        return null;
    }

    private static Screener screener(ActingMember member) {
        return new Screener(
                member.delegate(),
                member.mark(Mandate.SCREENER),
                member.ownKey(Screener.OWN),
                subject -> member.nullifier(Screener.KIND, subject));
    }

    void waitForTheVote() {
        clock.moveBy(8);
    }

    /** As other tests expect to find it. */
    void standUp(int... meetings) throws Exception {
        clock.putBack();
        for (int meeting : meetings) {
            run("delete from ballot_support where ballot_id in (select id from ballot where meeting_number = " + meeting
                    + ")");
            run("delete from ballot where meeting_number = " + meeting);
            run("delete from kept_ballot where meeting_number = " + meeting);
            run("delete from counted_support where meeting_number = " + meeting);
            run("delete from ballot_box where meeting_number = " + meeting);
        }
        run("delete from sitting_contribution");
        run("delete from position_box");
        run("delete from verdict_box");
        run("delete from draft");
        run("delete from spent_number");
        run("update consent_round set status = 'CLOSED', open_for = null, closed_on = opened_on,"
                + " outcome = 'NO_GROUP_HEARD' where status = 'OPEN'");
        for (String table : List.of("reply", "suggestion", "discussion")) {
            run("delete from " + table + " where proposal_number in (select number from proposal where title = '"
                    + TITLE + "')");
        }
        run("delete from proposal_search where number in (select number from proposal where title = '" + TITLE + "')");
        run("delete from search_entry where title = '" + TITLE + "'");
        run("delete from search_anew where title = '" + TITLE + "'");
        run("delete from proposal where title = '" + TITLE + "'");
        run("delete from screener_key where group_key = '" + GROUP + "'");
        noElections();
        for (ActingMember member : people) {
            run("delete from member where id = '" + member.id().value() + "'");
        }
    }

    void noElections() throws SQLException {
        run("delete from election_holder");
        run("delete from election");
    }

    /** An order of coming, another one each time. */
    List<Integer> shuffled() {
        List<Integer> order = new ArrayList<>(IntStream.range(0, PEOPLE).boxed().toList());
        Collections.shuffle(order, lots);
        return order;
    }

    void act(Runnable act) throws Exception {
        asMember.call(() -> {
            act.run();
            return null;
        });
    }

    private void run(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
