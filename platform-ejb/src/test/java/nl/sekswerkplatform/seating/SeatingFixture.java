package nl.sekswerkplatform.seating;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import nl.sekswerkplatform.advice.AdviceFixture;
import nl.sekswerkplatform.advice.Choice;
import nl.sekswerkplatform.advice.CloseRoundService;
import nl.sekswerkplatform.advice.OpenRound;
import nl.sekswerkplatform.advice.PositionService;
import nl.sekswerkplatform.advice.RoundService;
import nl.sekswerkplatform.consensus.Stance;
import nl.sekswerkplatform.groups.Admission;
import nl.sekswerkplatform.groups.FoundGroup;
import nl.sekswerkplatform.groups.GroupFixture;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.ShownAs;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.AsOperator;

/** A table of five with members, a group that observes, and a round about its seat. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SeatingFixture {
    public static final String OBSERVING = "clients-of-seating";

    @Inject
    private AdviceFixture table;

    @Inject
    private GroupService groups;

    @Inject
    private SeatingService seating;

    @Inject
    private RoundService rounds;

    @Inject
    private PositionService positions;

    @Inject
    private CloseRoundService closing;

    @Inject
    private AsMember asMember;

    @Inject
    private AsOperator asOperator;

    @Resource(lookup = "java:app/jdbc/platform")
    private DataSource database;

    /** Three members of each group, and of one that observes and was admitted. */
    @PermitAll
    public Map<String, List<ActingMember>> set() throws Exception {
        table.seatFive();
        asOperator.call(() -> {
            groups.found(List.of(new FoundGroup(
                    new GroupKey(OBSERVING),
                    "Klanten",
                    "Clients",
                    false,
                    false,
                    null,
                    ShownAs.ALIAS,
                    Admission.WINDOW)));
            return null;
        });
        enterKey();
        Map<String, List<ActingMember>> members = new HashMap<>();
        for (String group : GroupFixture.FOUNDING) {
            members.put(group, table.admit(group, 3));
        }
        members.put(OBSERVING, table.admit(OBSERVING, 3));
        return members;
    }

    @PermitAll
    public void enterKey() throws Exception {
        PublicKey key =
                KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPublic();
        run("update stakeholder_group set public_key = null where group_key = '" + OBSERVING + "'");
        asOperator.call(() -> {
            groups.enterKey(new GroupKey(OBSERVING), key);
            return null;
        });
    }

    /** Other tests find a group with a key seated, so this one has none. */
    @PermitAll
    public void putBack() throws Exception {
        run("update stakeholder_group set public_key = null, seated = false, vouched_by = null where group_key = '"
                + OBSERVING + "'");
        table.putBack();
    }

    @PermitAll
    public int proposed(ActingMember by, boolean seated, String group) throws Exception {
        AskSeat asked = new AskSeat(new GroupKey(group), seated, "Body of " + group, "Because.", 20);
        return asMember.call(() -> seating.propose(by, UUID.randomUUID(), asked));
    }

    /** About the proposal, at a meeting of its own, in the words that it has to have. */
    @PermitAll
    public int asked(int proposal) throws Exception {
        int meeting = table.plannedMeeting();
        table.bring(meeting, proposal);
        return open(meeting, seating.findText(proposal).orElseThrow());
    }

    @PermitAll
    public int open(int meeting, String... texts) throws Exception {
        OpenRound asked = new OpenRound(UUID.randomUUID(), meeting, 1, List.of(texts), Duration.ofHours(72));
        return asMember.call(() -> rounds.open(asked, table.chair(meeting)));
    }

    @PermitAll
    public void say(int round, List<ActingMember> members, Stance stance) throws Exception {
        Choice choice = new Choice(stance, stance == Stance.CONSENT ? null : "Because.");
        Callable<Void> all = () -> {
            members.forEach(member -> positions.give(member, round, List.of(choice)));
            return null;
        };
        asMember.call(all);
    }

    /** When its time is over. */
    @PermitAll
    public void end(int round) throws Exception {
        run("update consent_round set closable = '2026-01-01', due = '2026-01-01' where number = " + round);
        asOperator.call(() -> {
            closing.settle(round);
            return null;
        });
    }

    @PermitAll
    public void run(String statement) throws Exception {
        try (var connection = database.getConnection();
                var running = connection.createStatement()) {
            running.executeUpdate(statement);
        }
    }
}
