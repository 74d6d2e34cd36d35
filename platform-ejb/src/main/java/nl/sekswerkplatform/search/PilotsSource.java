package nl.sekswerkplatform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.sekswerkplatform.pilots.Condition;
import nl.sekswerkplatform.pilots.ConditionsChanged;
import nl.sekswerkplatform.pilots.Criterion;
import nl.sekswerkplatform.pilots.Indicator;
import nl.sekswerkplatform.pilots.Pilot;
import nl.sekswerkplatform.pilots.PilotRecorded;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.pilots.PlanTaken;
import nl.sekswerkplatform.stages.PilotStepped;

/** Pilots with their question, conditions, criteria and indicators. */
@ApplicationScoped
class PilotsSource implements Source {
    @Inject
    private PilotService pilots;

    @Inject
    private SearchIndex index;

    void recorded(@Observes PilotRecorded recorded) {
        index.put(entry(pilots.get(recorded.pilot().key())));
    }

    void changed(@Observes ConditionsChanged changed) {
        index.put(entry(pilots.get(changed.pilotKey())));
    }

    void moved(@Observes PilotStepped stepped) {
        index.put(entry(pilots.get(stepped.pilotKey())));
    }

    void taken(@Observes PlanTaken taken) {
        index.put(entry(pilots.get(taken.pilotKey())));
    }

    @Override
    public Set<SearchKind> kinds() {
        return Set.of(SearchKind.PILOT);
    }

    @Override
    public Batch read(String after) {
        List<Pilot> read = pilots.listComplete(after, A_BATCH);
        return Batch.of(
                read.stream().map(PilotsSource::entry).toList(),
                read.size(),
                read.isEmpty() ? null : read.get(read.size() - 1).key());
    }

    private static SearchEntry entry(Pilot pilot) {
        return SearchEntry.of(SearchKind.PILOT, pilot.key(), "/pilots/" + pilot.key())
                .about(pilot.key())
                .called(pilot.title())
                .saying(Stream.of(
                                Stream.of(pilot.question()),
                                pilot.area().stream(),
                                pilot.conditions().stream().map(Condition::text),
                                pilot.criteria().stream().flatMap(PilotsSource::words))
                        .flatMap(texts -> texts));
    }

    private static Stream<String> words(Criterion criterion) {
        return Stream.concat(
                Stream.of(criterion.text()), criterion.indicators().stream().map(Indicator::text));
    }
}
