package nl.sekswerkplatform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.sekswerkplatform.minutes.ErratumPublished;
import nl.sekswerkplatform.minutes.GroupVoice;
import nl.sekswerkplatform.minutes.ItemNote;
import nl.sekswerkplatform.minutes.Minutes;
import nl.sekswerkplatform.minutes.MinutesItem;
import nl.sekswerkplatform.minutes.MinutesPublished;
import nl.sekswerkplatform.minutes.MinutesService;

/**
 * The points of published minutes, as they are with their corrections. At publication the words are taken from what is
 * announced for the log: whoever publishes is still at work on the minutes themselves.
 */
@ApplicationScoped
class MinutesSource implements Source {
    private static final String ITEM = "item-";

    @Inject
    private MinutesService minutes;

    @Inject
    private SearchIndex index;

    void published(@Observes MinutesPublished published) {
        index.put(announced(published.meetingNumber(), published.parts()));
    }

    void corrected(@Observes ErratumPublished erratum) {
        index.put(announced(erratum.meetingNumber(), erratum.parts()));
    }

    private static List<SearchEntry> announced(int meeting, Map<String, Object> parts) {
        return parts.entrySet().stream()
                .filter(part -> part.getKey().startsWith(ITEM))
                .map(part -> announced(
                        meeting, Integer.parseInt(part.getKey().substring(ITEM.length())), (Map<?, ?>) part.getValue()))
                .toList();
    }

    private static SearchEntry announced(int meeting, int position, Map<?, ?> item) {
        return of(meeting, position)
                .about((String) item.get("pilot"))
                .called((String) item.get("title"))
                .saying(Stream.of("summary", "outcome", "views", "answers", "notes")
                        .flatMap(name -> texts(name, item.get(name))));
    }

    /** A text, or texts by group, or notes with their group. */
    private static Stream<String> texts(String name, Object value) {
        if (value instanceof Map<?, ?> named) {
            return named.entrySet().stream()
                    .filter(each -> !"group".equals(each.getKey()))
                    .map(each -> (String) each.getValue());
        }
        if (value instanceof Collection<?> several) {
            return several.stream().flatMap(each -> texts(name, each));
        }
        return Stream.ofNullable((String) value);
    }

    @Override
    public Set<SearchKind> kinds() {
        return Set.of(SearchKind.MINUTES);
    }

    @Override
    public Batch read(String after) {
        List<Minutes> read = minutes.findPublishedAfter(after == null ? 0 : Integer.parseInt(after), A_BATCH);
        return new Batch(
                read.stream().flatMap(MinutesSource::entries).toList(),
                read.isEmpty() ? null : String.valueOf(read.get(read.size() - 1).meetingNumber()));
    }

    private static Stream<SearchEntry> entries(Minutes read) {
        return read.versions().published().stream()
                .flatMap(version -> version.items().stream())
                .map(item -> entry(read.meetingNumber(), item));
    }

    private static SearchEntry entry(int meeting, MinutesItem item) {
        return of(meeting, item.position())
                .about(item.heading().pilotKey())
                .called(item.heading().title())
                .saying(Stream.of(
                                Stream.of(item.summary(), item.outcome()),
                                item.voices().stream().map(GroupVoice::view),
                                item.voices().stream().map(GroupVoice::answer),
                                item.notes().stream().map(ItemNote::text))
                        .flatMap(texts -> texts));
    }

    private static SearchEntry of(int meeting, int position) {
        return SearchEntry.of(
                SearchKind.MINUTES, meeting + "-" + position, "/meetings/" + meeting + "/minutes#item-" + position);
    }
}
