package nl.sekswerkplatform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.sekswerkplatform.agenda.AgendaItem;
import nl.sekswerkplatform.agenda.AgendaPublished;
import nl.sekswerkplatform.agenda.AgendaService;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.meetings.MeetingPlanned;
import nl.sekswerkplatform.meetings.MeetingService;

/** Meetings with the items of their published agenda; never where they are. */
@ApplicationScoped
class MeetingsSource implements Source {
    @Inject
    private MeetingService meetings;

    @Inject
    private AgendaService agendas;

    @Inject
    private SearchIndex index;

    void planned(@Observes MeetingPlanned meeting) {
        look(meeting.number());
    }

    void published(@Observes AgendaPublished agenda) {
        look(agenda.meetingNumber());
    }

    private void look(int number) {
        meetings.find(number).ifPresent(meeting -> index.put(entry(meeting)));
    }

    @Override
    public Set<SearchKind> kinds() {
        return Set.of(SearchKind.MEETING);
    }

    @Override
    public Batch read(String after) {
        List<Meeting> read = meetings.findAfter(after == null ? 0 : Integer.parseInt(after), A_BATCH);
        return Batch.of(
                read.stream().map(this::entry).toList(),
                read.size(),
                read.isEmpty() ? null : read.get(read.size() - 1).number());
    }

    private SearchEntry entry(Meeting meeting) {
        return SearchEntry.of(SearchKind.MEETING, meeting.number(), "/meetings/" + meeting.number())
                .called(meeting.title())
                .saying(agendas.findItems(meeting.number()).stream().flatMap(MeetingsSource::words));
    }

    private static Stream<String> words(AgendaItem item) {
        return Stream.of(item.title(), item.question());
    }
}
