package nl.sekswerkplatform.seating;

import static nl.sekswerkplatform.seating.SeatingFixture.OBSERVING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.sekswerkplatform.advice.AdviceFixture;
import nl.sekswerkplatform.advice.RoundService;
import nl.sekswerkplatform.advice.Stand;
import nl.sekswerkplatform.consensus.Outcome;
import nl.sekswerkplatform.consensus.Stance;
import nl.sekswerkplatform.groups.GroupFixture;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupRefused.GroupNotSeated;
import nl.sekswerkplatform.groups.GroupRefused.NotYetAdmitted;
import nl.sekswerkplatform.groups.GroupRefused.SeatAsItIs;
import nl.sekswerkplatform.groups.GroupRefused.VouchingBodyOfOtherGroup;
import nl.sekswerkplatform.groups.GroupRefused.VouchingBodyUnnamed;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.proposals.BallotRefused.ObserversHaveNoMinutes;
import nl.sekswerkplatform.proposals.BallotService;
import nl.sekswerkplatform.proposals.ProposalFixture;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.proposals.SeenProposal;
import nl.sekswerkplatform.seating.SeatRefused.SeatRoundAsksOneThing;
import nl.sekswerkplatform.seating.SeatRefused.SeatTitleStays;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.transparency.LogService;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The table seats a group, or leaves it out, by a round that it adopted and in no other way. */
@ArquillianTest
class SeatingServiceIT {
    private static final GroupKey CLIENTS = new GroupKey(OBSERVING);
    private static final GroupKey POLICE = new GroupKey("police");

    @Inject
    private SeatingService seating;

    @Inject
    private SeatingFixture fixture;

    @Inject
    private AdviceFixture table;

    @Inject
    private GroupService groups;

    @Inject
    private RoundService rounds;

    @Inject
    private MeetingService meetings;

    @Inject
    private BallotService ballots;

    @Inject
    private ProposalService proposals;

    @Inject
    private LogService log;

    @Inject
    private AsMember asMember;

    private Map<String, List<ActingMember>> members;

    @BeforeEach
    void setTheTable() throws Exception {
        members = fixture.set();
    }

    @AfterEach
    void putBack() throws Exception {
        fixture.putBack();
    }

    @Test
    void seatsAGroupWhenTheTableAdoptsIt() throws Exception {
        int leaves = log.findAbout("group/" + OBSERVING).size();
        int round = fixture.asked(fixture.proposed(resident(), true, OBSERVING));
        everyoneSays(round, Stance.CONSENT);
        assertFalse(groups.get(CLIENTS).isSeated(), "not before it is counted");
        fixture.end(round);

        assertEquals(Outcome.ADOPTED, rounds.get(round).result().outcome());
        StakeholderGroup clients = groups.get(CLIENTS);
        assertTrue(clients.isSeated());
        assertEquals("Body of " + OBSERVING, clients.vouchedBy(), "the table agreed to it with the seat");
        List<StakeholderGroup> seated = groups.findSeated();
        assertEquals(CLIENTS, seated.get(seated.size() - 1).key(), "comes last in the rotation");
        var entries = log.findAbout("group/" + OBSERVING);
        assertEquals(leaves + 1, entries.size(), "one leaf");
        assertTrue(entries.stream()
                .flatMap(entry -> log.open(entry.id()).disclosures().stream())
                .map(part -> new String(Base64.getUrlDecoder().decode(part.encoded()), StandardCharsets.UTF_8))
                .anyMatch(part -> part.contains("\"round\"," + round)));
        SeatChange last = lastChange();
        assertTrue(last.isSeated());
        assertEquals(round, last.round().orElseThrow());
    }

    @Test
    void changesNothingUnlessTheTableAdoptsItWithoutReservation() throws Exception {
        for (Stance of : List.of(Stance.RESERVATION, Stance.OBJECTION)) {
            int round = fixture.asked(fixture.proposed(resident(), true, OBSERVING));
            everyoneSays(round, Stance.CONSENT);
            fixture.say(round, members.get("police"), of);
            int leaves = log.findAbout("group/" + OBSERVING).size();
            fixture.end(round);
            assertTrue(rounds.get(round).isClosed());
            assertFalse(groups.get(CLIENTS).isSeated(), "with " + of);
            assertEquals(leaves, log.findAbout("group/" + OBSERVING).size());
        }
        int silent = fixture.asked(fixture.proposed(resident(), true, OBSERVING));
        fixture.end(silent);
        fixture.end(silent);
        assertEquals(Outcome.NO_GROUP_HEARD, rounds.get(silent).result().outcome());
        assertFalse(groups.get(CLIENTS).isSeated());
    }

    @Test
    void keepsMeetingsAndRoundsAsTheyBegan() throws Exception {
        int before = table.plannedMeeting();
        int open = fixture.open(meetingWithItem(), "Something else.");
        adopt(true, OBSERVING);

        assertFalse(meetings.get(before).seats().contains(CLIENTS));
        SeenProposal something = seen(proposed("Something to support"));
        ActingMember client = members.get(OBSERVING).get(0);
        assertThrows(ObserversHaveNoMinutes.class, () -> support(client, before, something));
        assertThrows(GroupNotSeated.class, () -> fixture.say(open, members.get(OBSERVING), Stance.OBJECTION));
        int after = table.plannedMeeting();
        assertTrue(meetings.get(after).seats().contains(CLIENTS));
        support(client, after, something);
        everyoneSays(open, Stance.CONSENT);
        fixture.end(open);
        assertEquals(5, rounds.get(open).result().groups().size(), "who sat when it opened");
    }

    @Test
    void leavesWhatAGroupBeganWithItWhenItNoLongerSits() throws Exception {
        int before = table.plannedMeeting();
        int open = fixture.open(meetingWithItem(), "Something else.");
        adopt(false, "police");

        assertFalse(groups.get(POLICE).isSeated());
        assertTrue(meetings.get(before).seats().contains(POLICE));
        assertFalse(meetings.get(table.plannedMeeting()).seats().contains(POLICE));
        everyoneSays(open, Stance.CONSENT);
        fixture.say(open, members.get("police"), Stance.OBJECTION);
        fixture.end(open);
        assertEquals(Stand.OBJECTION, rounds.get(open).stand(POLICE), "what it was asked, it still says");
        SeenProposal something = seen(proposed("Something to support"));
        support(members.get("police").get(0), before, something);
        int turn = 0;
        for (int planned = 0; planned < 5; planned++) {
            turn += meetings.get(table.plannedMeeting()).isLedBy(POLICE) ? 1 : 0;
        }
        assertEquals(0, turn, "turns go round those that sit");
        adopt(true, "police");
        List<StakeholderGroup> seated = groups.findSeated();
        assertEquals(POLICE, seated.get(seated.size() - 1).key());
    }

    @Test
    void asksTheTableOneThingInItsOwnWords() throws Exception {
        int proposal = fixture.proposed(resident(), true, OBSERVING);
        int meeting = table.plannedMeeting();
        table.bring(meeting, proposal);
        String text = seating.findText(proposal).orElseThrow();
        assertTrue(text.contains("“Klanten” krijgt een plaats") && text.contains("“Clients” gets a seat"), text);
        assertThrows(SeatRoundAsksOneThing.class, () -> fixture.open(meeting, "The bins are emptied on Monday."));
        assertThrows(SeatRoundAsksOneThing.class, () -> fixture.open(meeting, text, "Or not."));
        fixture.open(meeting, text);
    }

    @Test
    void letsNobodyCallItSomethingElse() throws Exception {
        int proposal = fixture.proposed(resident(), true, OBSERVING);
        SeenProposal read = seen(proposal);
        assertThrows(
                SeatTitleStays.class,
                () -> asMember.call(() -> {
                    proposals.edit(resident(), read, ProposalFixture.draft("The bins", 10));
                    return null;
                }));
    }

    @Test
    void isProposedByAnyMemberAndWantsAGroupThatIsAdmitted() throws Exception {
        assertThrows(SeatAsItIs.class, () -> fixture.proposed(resident(), true, "police"));
        assertThrows(SeatAsItIs.class, () -> fixture.proposed(resident(), false, OBSERVING));
        AskSeat nameless = new AskSeat(CLIENTS, true, " ", "Because.", 20);
        assertThrows(VouchingBodyUnnamed.class, () -> propose(nameless));
        AskSeat elsewhere = new AskSeat(CLIENTS, true, "who know POLICE", "Because.", 20);
        assertThrows(VouchingBodyOfOtherGroup.class, () -> propose(elsewhere));
        int proposal = fixture.proposed(members.get(OBSERVING).get(0), true, OBSERVING);
        int meeting = table.plannedMeeting();
        table.bring(meeting, proposal);
        String text = seating.findText(proposal).orElseThrow();
        fixture.run("delete from member where group_key = '" + OBSERVING + "'");
        assertThrows(NotYetAdmitted.class, () -> fixture.open(meeting, text), "seated, it would keep all waiting");
        assertThrows(NotYetAdmitted.class, () -> fixture.proposed(resident(), true, OBSERVING));
        assertThrows(EJBAccessException.class, () -> seating.propose(resident(), UUID.randomUUID(), nameless));
    }

    @Test
    void tellsWhenSomethingCameInTheWay() throws Exception {
        int proposal = fixture.proposed(resident(), true, OBSERVING);
        int first = fixture.asked(proposal);
        everyoneSays(first, Stance.CONSENT);
        fixture.run("update stakeholder_group set vouched_by = 'body OF " + OBSERVING + "' where group_key = 'police'");
        try {
            fixture.end(first);
            assertTrue(rounds.get(first).isClosed(), "a round is counted whatever became of the group");
            assertFalse(groups.get(CLIENTS).isSeated());
            assertEquals(
                    first, seating.find(proposal).orElseThrow().hinderedIn().orElseThrow());
        } finally {
            fixture.run("update stakeholder_group set vouched_by = 'who know police' where group_key = 'police'");
        }
    }

    private void adopt(boolean seated, String group) throws Exception {
        int round = fixture.asked(fixture.proposed(resident(), seated, group));
        everyoneSays(round, Stance.CONSENT);
        fixture.end(round);
        assertEquals(seated, groups.get(new GroupKey(group)).isSeated());
    }

    /** Of the groups that are asked. */
    private void everyoneSays(int round, Stance stance) throws Exception {
        Set<GroupKey> asked =
                Set.copyOf(meetings.get(rounds.get(round).subject().meeting()).seats());
        for (String group : GroupFixture.FOUNDING) {
            if (asked.contains(new GroupKey(group))) {
                fixture.say(round, members.get(group), stance);
            }
        }
    }

    private int meetingWithItem() throws Exception {
        return table.meetingWithItem();
    }

    private void propose(AskSeat asked) throws Exception {
        asMember.call(() -> seating.propose(resident(), UUID.randomUUID(), asked));
    }

    private int proposed(String title) throws Exception {
        return asMember.call(() -> proposals.propose(resident(), UUID.randomUUID(), ProposalFixture.draft(title, 20)));
    }

    private SeenProposal seen(int proposal) {
        return new SeenProposal(proposal, proposals.get(proposal).version());
    }

    private void support(ActingMember member, int meeting, SeenProposal proposal) throws Exception {
        asMember.call(() -> {
            ballots.save(member, meeting, List.of(proposal));
            return null;
        });
    }

    private ActingMember resident() {
        return members.get("residents").get(0);
    }

    private SeatChange lastChange() {
        return seating.findHistory().stream()
                .filter(change -> change.group().equals(CLIENTS))
                .findFirst()
                .orElseThrow();
    }
}
