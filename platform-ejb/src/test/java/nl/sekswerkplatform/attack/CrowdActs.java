package nl.sekswerkplatform.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.membership.AliasThread;

/** All that the crowd did: everything twice. */
record CrowdActs(Map<String, UUID> things, List<List<UUID>> proposed, List<AliasThread> threads) {
    static final int ONE_MEETING = 1_000_101;
    static final int OTHER_MEETING = 1_000_102;
    static final int ONE_COUNTED = 1_000_103;
    static final int OTHER_COUNTED = 1_000_104;

    static CrowdActs of(CrowdFixture crowd, CrowdInRoomFixture inRoom, CrowdDatesFixture dates) throws Exception {
        CrowdActs done = new CrowdActs(
                new HashMap<>(),
                new ArrayList<>(),
                List.of(
                        new AliasThread("meeting", UUID.randomUUID().toString()),
                        new AliasThread("minutes", UUID.randomUUID().toString())));
        done.proposed.add(crowd.propose());
        done.proposed.add(crowd.propose());
        crowd.support(ONE_MEETING);
        crowd.support(OTHER_MEETING);
        crowd.keep(ONE_COUNTED);
        crowd.keep(OTHER_COUNTED);
        for (AliasThread thread : done.threads) {
            crowd.speakIn(thread);
        }
        for (String which : List.of("one", "other")) {
            done.things.put(which + " judged", crowd.judge());
            done.things.put(which + " dates", dates.answer());
            done.things.put(which + " topic", inRoom.talk());
            done.things.put(which + " poll", inRoom.poll(done.thing(which + " topic")));
        }
        crowd.noElections();
        done.things.put("one election", inRoom.elect(Mandate.SECRETARY));
        done.things.put("other election", inRoom.elect(Mandate.SCREENER));
        crowd.waitForTheVote();
        inRoom.vote(done.thing("one election"));
        inRoom.vote(done.thing("other election"));
        return done;
    }

    UUID thing(String name) {
        return things.get(name);
    }
}
