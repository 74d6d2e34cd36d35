package nl.sekswerkplatform.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.membership.AliasThread;

/** All that the crowd did: everything twice. */
record CrowdActs(
        Map<String, UUID> things,
        Map<String, Integer> meetings,
        List<List<UUID>> proposed,
        Map<String, List<UUID>> said,
        List<AliasThread> threads,
        List<Map<String, Integer>> drafts) {
    static final int ONE_MEETING = 1_000_101;
    static final int OTHER_MEETING = 1_000_102;
    static final int ONE_COUNTED = 1_000_103;
    static final int OTHER_COUNTED = 1_000_104;

    /** Half minutes since 1970 in which they sign in with a number. */
    static final List<Long> STEPS = List.of(1_000_105L, 1_000_106L);

    static CrowdActs none() {
        return new CrowdActs(
                new HashMap<>(),
                new HashMap<>(),
                new ArrayList<>(),
                new HashMap<>(),
                List.of(
                        new AliasThread("meeting", UUID.randomUUID().toString()),
                        new AliasThread("minutes", UUID.randomUUID().toString())),
                new ArrayList<>());
    }

    /** In the open and in rooms, as far as it takes no weeks. */
    CrowdActs together(CrowdFixture crowd, CrowdInRoomFixture inRoom, CrowdDatesFixture dates, CrowdPollsFixture polls)
            throws Exception {
        CrowdActs done = this;
        done.proposed.add(crowd.propose());
        done.proposed.add(crowd.propose());
        done.proposed.add(crowd.proposePlan());
        done.proposed.add(crowd.proposePlan());
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
        done.things.put("one asked", polls.ask());
        done.things.put("other asked", polls.ask());
        crowd.noElections();
        done.things.put("one election", inRoom.elect(Mandate.SECRETARY));
        done.things.put("other election", inRoom.elect(Mandate.SCREENER));
        crowd.waitForTheVote();
        inRoom.vote(done.thing("one election"));
        inRoom.vote(done.thing("other election"));
        polls.answer(done.thing("one asked"));
        polls.answer(done.thing("other asked"));
        return done;
    }

    CrowdActs talked(CrowdTalkFixture talk) throws Exception {
        for (String which : List.of("one", "other")) {
            said.put(which + " reply", talk.reply());
            said.put(which + " suggestion", talk.suggest());
        }
        return this;
    }

    CrowdActs confirmed(CrowdAtTableFixture table) throws Exception {
        for (String which : List.of("one", "other")) {
            meetings.put(which + " confirmed", table.plan());
        }
        table.meet();
        for (String which : List.of("one", "other")) {
            table.confirm(meetings.get(which + " confirmed"));
        }
        return this;
    }

    /** Before anything of theirs could be on an agenda. */
    CrowdActs met(CrowdAtTableFixture table) throws Exception {
        for (String which : List.of("one", "other")) {
            int meeting = table.meeting();
            meetings.put(which + " written", meeting);
            table.write(meeting);
            things.put(which + " round", table.takePositions(meeting));
            things.put(which + " verdict", table.judgeAPilot());
        }
        return this;
    }

    /** What is soon forgotten: as late as can be. */
    CrowdActs alone(CrowdAloneFixture each) throws Exception {
        drafts.add(each.type("propose"));
        drafts.add(each.type("reply"));
        for (long step : STEPS) {
            each.signIn(step);
        }
        return this;
    }

    UUID thing(String name) {
        return things.get(name);
    }
}
