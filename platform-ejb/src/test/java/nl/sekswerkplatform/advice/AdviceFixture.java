package nl.sekswerkplatform.advice;

import static nl.sekswerkplatform.proposals.ProposalFixture.draft;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.sekswerkplatform.agenda.AgendaService;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupFixture;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.meetings.PlanMeeting;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.membership.MemberFixture;
import nl.sekswerkplatform.proposals.BallotService;
import nl.sekswerkplatform.proposals.ProposalFixture;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.proposals.SeenProposal;
import nl.sekswerkplatform.testing.AsMember;

/** A table of the five groups and no other, with members who have accounts, and meetings with a published agenda. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AdviceFixture {
    private static final String FIVE = "('" + String.join("', '", GroupFixture.FOUNDING) + "')";

    @Inject
    private GroupFixture groups;

    @Inject
    private MemberFixture members;

    @Inject
    private MeetingService meetings;

    @Inject
    private ProposalService proposals;

    @Inject
    private BallotService ballots;

    @Inject
    private AgendaService agendas;

    @Inject
    private AsMember asMember;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:app/jdbc/platform")
    private DataSource database;

    /** Without any account, and with no round that an earlier test left open. */
    @PermitAll
    public void seatFive() throws Exception {
        groups.seatAndAdmit();
        run("update stakeholder_group set seated = group_key in " + FIVE);
        run("delete from member");
        run("delete from position_box");
        run(
                "update consent_round set status = 'CLOSED', open_for = null, closed_on = opened_on, outcome = 'NO_GROUP_HEARD'"
                        + " where status = 'OPEN'");
        run(
                "update round_text t join consent_round r on r.id = t.round_id set t.place = t.number, t.outcome = r.outcome"
                        + " where r.status = 'CLOSED' and t.outcome is null");
    }

    /** Groups that other tests seat are found seated by them. */
    @PermitAll
    public void putBack() throws Exception {
        run("update stakeholder_group set seated = true where public_key is not null");
        run("delete from member");
    }

    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<ActingMember> admit(String group, int count) {
        return Stream.generate(() ->
                        members.seat(new GroupKey(group), "An organisation").member())
                .limit(count)
                .toList();
    }

    /** A meeting in a month, with one item on its published agenda. */
    @PermitAll
    public int meetingWithItem() throws Exception {
        ActingMember author = ProposalFixture.member("residents", 1);
        int meeting = plannedMeeting();
        bring(meeting, asMember.call(() -> proposals.propose(author, UUID.randomUUID(), draft("A night number", 20))));
        return meeting;
    }

    @PermitAll
    public int plannedMeeting() throws Exception {
        PlanMeeting plan = new PlanMeeting(
                UUID.randomUUID(), "The table", LocalDate.now(clock).plusMonths(1), LocalTime.of(14, 0), 60, null);
        return asMember.call(
                () -> meetings.plan(plan, ProposalFixture.member("residents", 1).delegate()));
    }

    /** Onto the published agenda of the meeting, by ballots. */
    @PermitAll
    public void bring(int meeting, int proposal) throws Exception {
        ActingMember author = ProposalFixture.member("residents", 1);
        SeenProposal seen = new SeenProposal(proposal, proposals.get(proposal).version());
        act(() -> ballots.save(author, meeting, List.of(seen)));
        asMember.call(() -> agendas.compose(meeting, chair(meeting))).get();
        act(() -> agendas.publish(meeting, chair(meeting)));
    }

    @PermitAll
    public Delegate chair(int meeting) {
        return new Delegate(meetings.get(meeting).chairGroup().orElseThrow(), Set.of());
    }

    @PermitAll
    public Delegate secretary(int meeting) {
        return new Delegate(meetings.get(meeting).secretaryGroup().orElseThrow(), Set.of());
    }

    /** What is asked for 72 hours. */
    public static OpenRound asked(int meeting, String... texts) {
        return asked(meeting, Duration.ofHours(72), texts);
    }

    public static OpenRound asked(int meeting, Duration open, String... texts) {
        return new OpenRound(UUID.randomUUID(), meeting, 1, List.of(texts), open);
    }

    private void act(Runnable act) throws Exception {
        Callable<Void> call = () -> {
            act.run();
            return null;
        };
        asMember.call(call);
    }

    private void run(String statement) throws Exception {
        try (var connection = database.getConnection();
                var running = connection.createStatement()) {
            running.executeUpdate(statement);
        }
    }
}
