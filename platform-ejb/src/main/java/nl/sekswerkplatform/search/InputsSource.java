package nl.sekswerkplatform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import nl.sekswerkplatform.input.InputPublished;
import nl.sekswerkplatform.input.PublishedInput;
import nl.sekswerkplatform.input.PublishedInputService;

/** What people said; of what was withheld there are no words. */
@ApplicationScoped
class InputsSource implements Source {
    @Inject
    private PublishedInputService inputs;

    @Inject
    private SearchIndex index;

    void published(@Observes InputPublished out) {
        index.put(entry(out.number(), out.pilot(), out.text()));
    }

    @Override
    public Set<SearchKind> kinds() {
        return Set.of(SearchKind.INPUT);
    }

    @Override
    public Batch read(String after) {
        List<PublishedInput> read = inputs.list(after == null ? null : Integer.valueOf(after), A_BATCH);
        List<SearchEntry> entries = read.stream()
                .filter(input -> !input.isGap())
                .map(input -> entry(input.number(), input.pilot(), input.text()))
                .toList();
        return Batch.of(
                entries,
                read.size(),
                read.isEmpty() ? null : read.get(read.size() - 1).number());
    }

    private static SearchEntry entry(int number, String pilot, String text) {
        return SearchEntry.of(SearchKind.INPUT, number, "/inputs/" + number)
                .about(pilot)
                .called(String.valueOf(number))
                .saying(text);
    }
}
