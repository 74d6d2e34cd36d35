package nl.sekswerkplatform.publicpolls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sekswerkplatform.membership.AccountsRenewed;
import nl.sekswerkplatform.publicpolls.PublicPollRefused.AlreadyAnswered;
import nl.sekswerkplatform.sealing.ContentKey;
import nl.sekswerkplatform.sealing.PlatformKeys;
import nl.sekswerkplatform.sealing.WrappingKey;
import nl.sekswerkplatform.shared.Nullifier;

/** What polls hold while they are open. Half of what opens it stands in the database, half outside. */
@ApplicationScoped
class PollBoxes {
    @Inject
    private PublicPollRepository polls;

    @Inject
    private PlatformKeys keys;

    WrappingKey wrapping() {
        return PublicPollKeyedRows.wrapping(keys);
    }

    /** All at once, so that none appears when somebody answers. */
    void make(PublicPoll poll) {
        ContentKey key = poll.key(wrapping());
        for (int number = 0; number < PollBox.BOXES; number++) {
            polls.add(PollBox.of(poll.id(), number, "", key));
        }
        polls.add(PollBox.of(
                poll.id(), PollBox.OF_THE_ANSWERS, PollTally.empty(poll).json(), key));
    }

    /** Her nullifier, and what she answers, each into its own box. */
    void take(PublicPoll poll, String group, Nullifier nullifier, AnswerSheet sheet) {
        ContentKey key = poll.key(wrapping());
        PollBox box = polls.box(poll.id(), PollBox.numberFor(nullifier));
        List<String> answered = lines(box, key);
        String hers = line(group, nullifier);
        if (answered.contains(hers)) {
            throw new AlreadyAnswered();
        }
        List<String> mixed = new ArrayList<>(answered);
        mixed.add(hers);
        Collections.sort(mixed);
        box.close(String.join("\n", mixed), key);
        count(poll, key, group, sheet);
    }

    void take(PublicPoll poll, AnswerSheet sheet, boolean aside) {
        ContentKey key = poll.key(wrapping());
        if (aside) {
            PollBox box = polls.box(poll.id(), PollBox.OF_THE_ANSWERS);
            PollTally tally = PollTally.parse(box.open(key));
            tally.setAside();
            box.close(tally.json(), key);
        } else {
            count(poll, key, PollResults.EVERYONE, sheet);
        }
    }

    private void count(PublicPoll poll, ContentKey key, String audience, AnswerSheet sheet) {
        PollBox box = polls.box(poll.id(), PollBox.OF_THE_ANSWERS);
        PollTally tally = PollTally.parse(box.open(key));
        tally.add(audience, sheet, poll.questions());
        box.close(tally.json(), key);
    }

    PollTally tally(PublicPoll poll) {
        return PollTally.parse(polls.box(poll.id(), PollBox.OF_THE_ANSWERS).open(poll.key(wrapping())));
    }

    /** Of these polls, those that somebody of the group answered under that nullifier; in one question. */
    Set<Integer> findAnswered(Map<PublicPoll, Nullifier> asked, String group) {
        Map<UUID, PublicPoll> byId = asked.keySet().stream().collect(Collectors.toMap(PublicPoll::id, poll -> poll));
        Map<UUID, Integer> numbers = byId.values().stream()
                .collect(Collectors.toMap(PublicPoll::id, poll -> PollBox.numberFor(asked.get(poll))));
        Set<Integer> answered = new HashSet<>();
        for (PollBox box : polls.boxes(numbers)) {
            PublicPoll poll = byId.get(box.poll());
            if (lines(box, poll.key(wrapping())).contains(line(group, asked.get(poll)))) {
                answered.add(poll.number());
            }
        }
        return answered;
    }

    private static List<String> lines(PollBox box, ContentKey key) {
        return Stream.of(box.open(key).split("\n"))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String line(String group, Nullifier nullifier) {
        return nullifier.hex() + " " + group;
    }

    /** New accounts are other members: what the old ones answered in an open poll goes, so that nobody counts twice. */
    void endWith(@Observes AccountsRenewed renewed) {
        String group = renewed.group().value();
        polls.announced().forEach(number -> polls.hold(number)
                .filter(poll -> poll.asks(renewed.group()))
                .ifPresent(poll -> forget(poll, group)));
    }

    private void forget(PublicPoll poll, String group) {
        ContentKey key = poll.key(wrapping());
        for (PollBox box : polls.boxes(poll.id())) {
            if (box.number() == PollBox.OF_THE_ANSWERS) {
                PollTally tally = PollTally.parse(box.open(key));
                tally.forget(group, poll.questions());
                box.close(tally.json(), key);
            } else {
                box.close(
                        lines(box, key).stream()
                                .filter(line -> !line.endsWith(" " + group))
                                .collect(Collectors.joining("\n")),
                        key);
            }
        }
    }
}
