package nl.sekswerkplatform.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.sekswerkplatform.dossier.DossierWrong.Problem;
import nl.sekswerkplatform.dossier.Keys.Kind;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.publicpolls.AskPublicPoll;
import nl.sekswerkplatform.publicpolls.EarlierPoll;
import nl.sekswerkplatform.publicpolls.PollResults;
import nl.sekswerkplatform.publicpolls.PublicPollReading;
import nl.sekswerkplatform.publicpolls.PublicPollService;
import nl.sekswerkplatform.publicpolls.Question;
import nl.sekswerkplatform.smallnumbers.ShownCount;
import nl.sekswerkplatform.smallnumbers.ToldCount;

/** Polls that were counted, with what was told of them; none that is open, was withdrawn, or cannot be read. */
@Dependent
class PollsSection implements Section {
    private static final int AT_ONCE = 100;

    @Inject
    private Entering entering;

    @Inject
    private PublicPollService polls;

    @Override
    public Set<String> names() {
        return Set.of("polls");
    }

    @Override
    public void enter(DossierFile file, Keys keys) {
        file.each("polls", poll -> record(poll, keys));
    }

    private void record(Node poll, Keys keys) {
        Entering.requireEarlier(poll);
        keys.requireNotOurs(Kind.POLL, poll);
        Set<GroupKey> asked = new LinkedHashSet<>(poll.groups("groups"));
        boolean everyone = poll.flag("everyone");
        List<Question> questions = new ArrayList<>();
        Map<String, List<List<ShownCount>>> results = new LinkedHashMap<>();
        asked.forEach(group -> results.put(group.value(), new ArrayList<>()));
        if (everyone) {
            results.put(PollResults.EVERYONE, new ArrayList<>());
        }
        for (Node question : poll.list("questions")) {
            questions.add(entering.enter(question, () -> read(question)));
            Node told = question.object("results");
            results.forEach((audience, all) -> all.add(counts(told, audience)));
            told.noOther();
            question.noOther();
        }
        EarlierPoll earlier = entering.enter(
                poll,
                () -> new EarlierPoll(
                        poll.text("key"),
                        new AskPublicPoll(
                                UUID.randomUUID(),
                                poll.text("title"),
                                poll.text("why"),
                                poll.text("use"),
                                poll.date("opens"),
                                poll.date("closes"),
                                asked,
                                everyone,
                                questions),
                        poll.requiredGroup("by"),
                        new PollResults(results),
                        poll.flag("setAside"),
                        poll.flag("illustrative")));
        poll.noOther();
        keys.entered(Kind.POLL, earlier.key(), entering.enter(poll, () -> polls.recordEarlier(earlier)));
    }

    private static Question read(Node question) {
        return new Question(
                question.requiredWord("kind", Question.Kind.class),
                question.text("text"),
                question.texts("options"),
                question.text("low", null),
                question.text("high", null));
    }

    private static List<ShownCount> counts(Node told, String audience) {
        return told.texts(audience).stream()
                .map(word -> ToldCount.read(word).orElseThrow(() -> told.wrong(audience, Problem.NOT_ONE_OF_THE_WORDS)))
                .toList();
    }

    @Override
    public void write(String name, DossierWriter out, Keys keys) {
        int last = 0;
        List<PublicPollReading> some;
        do {
            some = polls.list(last, AT_ONCE);
            for (PublicPollReading poll : some) {
                last = poll.number();
                if (isTold(poll)) {
                    out.add(written(poll, keys.of(Kind.POLL, last)));
                }
            }
        } while (some.size() == AT_ONCE);
    }

    /** Whether it stands in the file, so that others can name it. */
    static boolean isTold(PublicPollReading poll) {
        return poll.results().isPresent() && poll.isReadable();
    }

    private static Part written(PublicPollReading poll, String key) {
        List<Part> questions = new ArrayList<>();
        for (int place = 0; place < poll.questions().size(); place++) {
            questions.add(written(poll, place));
        }
        return new Part()
                .put("key", key)
                .put("title", poll.title())
                .put("why", poll.why())
                .put("use", poll.use())
                .put("by", poll.askedBy())
                .put("opens", poll.opens())
                .put("closes", poll.closes())
                .putAll("groups", poll.groups(), GroupKey::value)
                .put("everyone", poll.everyone())
                .putAll("questions", questions, question -> question)
                .put("setAside", poll.setAside())
                .put("beforePlatform", true)
                .put("illustrative", poll.illustrative());
    }

    private static Part written(PublicPollReading poll, int place) {
        Question question = poll.questions().get(place);
        Part results = new Part();
        poll.results()
                .orElseThrow()
                .byAudience()
                .forEach((audience, counted) -> results.putAll(audience, counted.get(place), ToldCount::of));
        return new Part()
                .put("kind", question.kind())
                .put("text", question.text())
                .putAll("options", question.options(), option -> option)
                .put("low", question.low())
                .put("high", question.high())
                .put("results", results);
    }
}
