package nl.sekswerkplatform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.sekswerkplatform.houserules.WordsHidden;
import nl.sekswerkplatform.houserules.WordsRemoved;
import nl.sekswerkplatform.publicpolls.PublicPollChanged;
import nl.sekswerkplatform.publicpolls.PublicPollReading;
import nl.sekswerkplatform.publicpolls.PublicPollService;
import nl.sekswerkplatform.publicpolls.Question;

/** Polls that were counted, by what was asked; nothing of what came out, which is numbers. */
@ApplicationScoped
class PollsSource implements Source {
    private static final Pattern REF = Pattern.compile("poll/([1-9]\\d{0,8})");

    @Inject
    private PublicPollService polls;

    @Inject
    private SearchIndex index;

    void changed(@Observes PublicPollChanged changed) {
        look(changed.poll());
    }

    void hidden(@Observes WordsHidden words) {
        look(words.ref());
    }

    void removed(@Observes WordsRemoved words) {
        look(words.ref());
    }

    private void look(String ref) {
        Matcher written = REF.matcher(ref);
        if (written.matches()) {
            look(polls.get(Integer.parseInt(written.group(1))));
        }
    }

    private void look(PublicPollReading poll) {
        if (isToBeFound(poll)) {
            index.put(entry(poll));
        } else {
            index.remove(SearchKind.POLL.ref(poll.number()));
        }
    }

    @Override
    public Set<SearchKind> kinds() {
        return Set.of(SearchKind.POLL);
    }

    @Override
    public Batch read(String after) {
        List<PublicPollReading> read = polls.list(after == null ? 0 : Integer.parseInt(after), A_BATCH);
        return Batch.of(
                read.stream()
                        .filter(PollsSource::isToBeFound)
                        .map(PollsSource::entry)
                        .toList(),
                read.size(),
                read.isEmpty() ? null : read.get(read.size() - 1).number());
    }

    private static boolean isToBeFound(PublicPollReading poll) {
        return poll.step() == PublicPollReading.Step.COUNTED && poll.isReadable();
    }

    private static SearchEntry entry(PublicPollReading poll) {
        return SearchEntry.of(SearchKind.POLL, poll.number(), "/polls/" + poll.number())
                .called(poll.title())
                .saying(Stream.concat(
                        Stream.of(poll.why(), poll.use()),
                        poll.questions().stream().flatMap(Question::words)));
    }
}
