package nl.sekswerkplatform.attack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.sekswerkplatform.elections.ElectionReading;
import nl.sekswerkplatform.elections.ElectionService;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.rooms.Contribution;
import nl.sekswerkplatform.rooms.PollQuestion;
import nl.sekswerkplatform.rooms.PollService;
import nl.sekswerkplatform.rooms.RoomService;
import nl.sekswerkplatform.rooms.SeenAs;
import nl.sekswerkplatform.testing.AsMember;

/** What the crowd does among itself, sealed: it talks, answers questions and elects. */
@ApplicationScoped
public class CrowdInRoomFixture {
    private static final int CANDIDATES = 20;
    private static final SeenAs AS_EVER = new SeenAs(false, null);

    @Inject
    private CrowdFixture crowd;

    @Inject
    private RoomService rooms;

    @Inject
    private PollService polls;

    @Inject
    private ElectionService elections;

    @Inject
    private AsMember asMember;

    UUID talk() throws Exception {
        UUID topic = UUID.randomUUID();
        List<Integer> order = crowd.shuffled();
        crowd.act(() ->
                rooms.begin(crowd.people().get(order.get(0)), "Together", new Contribution(topic, "Well?", AS_EVER)));
        for (int person : order.subList(1, order.size())) {
            Contribution words = new Contribution(UUID.randomUUID(), "Well.", AS_EVER);
            crowd.act(() -> rooms.reply(crowd.people().get(person), topic, words));
        }
        return topic;
    }

    UUID poll(UUID topic) throws Exception {
        UUID poll = UUID.randomUUID();
        crowd.act(() -> polls.ask(crowd.people().get(0), topic, new PollQuestion(poll, "Shall we?", 7, AS_EVER)));
        for (ActingMember member : crowd.people()) {
            crowd.act(() -> polls.vote(member, topic, poll, crowd.lots().nextBoolean()));
        }
        return poll;
    }

    /** Some stand now; all vote with {@link #vote}, days later. */
    UUID elect(Mandate mandate) throws Exception {
        UUID election = UUID.randomUUID();
        crowd.act(() -> elections.begin(crowd.people().get(0), election, mandate, 2));
        for (ActingMember member : crowd.people().subList(0, CANDIDATES)) {
            String label = read(member, election).me().label();
            crowd.act(() -> elections.stand(member, election, label, "I would do it."));
        }
        return election;
    }

    void vote(UUID election) throws Exception {
        for (ActingMember member : crowd.people()) {
            Set<String> approved = read(member, election).candidates().stream()
                    .map(each -> each.shown().label())
                    .filter(label -> crowd.lots().nextInt(4) == 0)
                    .collect(Collectors.toSet());
            crowd.act(() -> elections.vote(member, election, approved));
        }
    }

    private ElectionReading read(ActingMember member, UUID election) throws Exception {
        return asMember.call(() -> elections.read(member, election));
    }
}
