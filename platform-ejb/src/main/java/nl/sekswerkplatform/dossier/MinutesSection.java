package nl.sekswerkplatform.dossier;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import nl.sekswerkplatform.consensus.Outcome;
import nl.sekswerkplatform.consensus.Stance;
import nl.sekswerkplatform.dossier.Keys.Kind;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.minutes.EarlierItem;
import nl.sekswerkplatform.minutes.EarlierItem.EarlierNote;
import nl.sekswerkplatform.minutes.EarlierItem.Place;
import nl.sekswerkplatform.minutes.EarlierMinutes;
import nl.sekswerkplatform.minutes.EarlierMinutes.History;
import nl.sekswerkplatform.minutes.GroupVoice;
import nl.sekswerkplatform.minutes.ItemHeading;
import nl.sekswerkplatform.minutes.ItemPurpose;
import nl.sekswerkplatform.minutes.MinutesItem;
import nl.sekswerkplatform.minutes.MinutesService;
import nl.sekswerkplatform.minutes.WrittenItem;
import nl.sekswerkplatform.minutes.WrittenItem.Voice;

/** The points of published minutes, as they are with their corrections; within their meeting. */
@Dependent
class MinutesSection implements Section {
    @Inject
    private Entering entering;

    @Inject
    private MinutesService minutes;

    @Inject
    private MinutesHistory history;

    /** They stand among the meetings. */
    @Override
    public Set<String> names() {
        return Set.of();
    }

    @Override
    public void enter(DossierFile file, Keys keys) {
        file.each("meetings", meeting -> {
            if (meeting.has("items")) {
                record(meeting, keys);
            }
        });
    }

    private void record(Node meeting, Keys keys) {
        int number = keys.number(Kind.MEETING, meeting, "key");
        List<EarlierItem> items = items(meeting, keys, true);
        History known = history.read(meeting, version -> items(version, keys, false));
        EarlierMinutes earlier = new EarlierMinutes(number, meeting.flag("illustrative"), items, known);
        entering.enter(meeting, () -> minutes.recordEarlier(earlier));
    }

    private List<EarlierItem> items(Node of, Keys keys, boolean named) {
        return of.list("items").stream().map(item -> item(item, keys, named)).toList();
    }

    private EarlierItem item(Node item, Keys keys, boolean named) {
        return entering.enter(item, () -> {
            ItemHeading heading = new ItemHeading(
                    null,
                    item.text("title"),
                    item.group("by"),
                    item.requiredWord("purpose", ItemPurpose.class),
                    item.requiredNumber("minutes"),
                    item.text("pilot", null),
                    keys.number(Kind.PROPOSAL, item, "proposal"));
            WrittenItem written = new WrittenItem(item.text("summary"), item.text("advice", null), voices(item));
            List<EarlierNote> notes =
                    item.list("notes").stream().map(MinutesSection::note).toList();
            Integer round = keys.number(Kind.ROUND, item, "round");
            Place place = new Place(
                    item.number("point"), round, round == null ? null : item.requiredWord("outcome", Outcome.class));
            EarlierItem earlier = new EarlierItem(named ? item.text("key") : null, heading, written, notes, place);
            item.noOther();
            return earlier;
        });
    }

    private static Map<GroupKey, Voice> voices(Node item) {
        Map<GroupKey, String> views = item.byGroup("views", Node.Field::text);
        Map<GroupKey, Stance> stances = item.byGroup("consent", field -> field.word(Stance.class));
        Map<GroupKey, String> answers = item.byGroup("answers", Node.Field::text);
        Map<GroupKey, Voice> voices = new LinkedHashMap<>();
        for (Map<GroupKey, ?> said : List.of(views, stances, answers)) {
            said.keySet()
                    .forEach(group ->
                            voices.put(group, new Voice(views.get(group), stances.get(group), answers.get(group))));
        }
        return voices;
    }

    private static EarlierNote note(Node note) {
        EarlierNote noted = new EarlierNote(note.requiredGroup("group"), note.text("text"));
        note.noOther();
        return noted;
    }

    @Override
    public void write(String name, DossierWriter out, Keys keys) {
        throw new IllegalArgumentException("minutes have no list of their own");
    }

    /** Puts them into their meeting, where they are published. */
    void write(int meeting, String meetingKey, Part into, Keys keys) {
        minutes.findPublished(meeting).ifPresent(found -> {
            Points points = Points.of(found);
            found.versions()
                    .published()
                    .ifPresent(text -> into.putAll("items", text.items(), item -> new Part()
                            .put("key", item.dossierKey().orElse(meetingKey + "-" + item.position()))
                            .put("point", points.of(item))
                            .with(written(item, keys))));
            history.write(found, into, version -> version.items().stream()
                    .map(item -> new Part().put("point", points.of(item)).with(written(item, keys)))
                    .toList());
        });
    }

    private static Part written(MinutesItem item, Keys keys) {
        ItemHeading heading = item.heading();
        Integer proposal = heading.proposalNumber();
        return new Part()
                .put("title", heading.title())
                .put("by", heading.by())
                .put("purpose", heading.purpose())
                .put("minutes", heading.minutes())
                .put("pilot", heading.pilotKey())
                .put("proposal", proposal == null ? null : keys.of(Kind.PROPOSAL, proposal))
                .put("round", item.round().map(number -> keys.of(Kind.ROUND, number)))
                .put("outcome", item.advice())
                .put("summary", item.summary())
                .put("advice", item.outcome())
                .putByGroup("views", by(item, GroupVoice::view))
                .putByGroup("consent", by(item, GroupVoice::stance))
                .putByGroup("answers", by(item, GroupVoice::answer))
                .putAll(
                        "notes",
                        item.notes().stream()
                                .sorted(java.util.Comparator.comparing(
                                                (nl.sekswerkplatform.minutes.ItemNote note) -> note.groupKey())
                                        .thenComparing(note -> note.text()))
                                .toList(),
                        note -> new Part().put("group", note.groupKey()).put("text", note.text()));
    }

    private static <T> Map<GroupKey, T> by(MinutesItem item, Function<GroupVoice, T> said) {
        return new TreeMap<>(item.voices().stream()
                .filter(voice -> Objects.nonNull(said.apply(voice)))
                .collect(toMap(GroupVoice::groupKey, said)));
    }
}
