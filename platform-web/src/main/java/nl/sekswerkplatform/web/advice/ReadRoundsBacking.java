package nl.sekswerkplatform.web.advice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sekswerkplatform.advice.RoundReading;
import nl.sekswerkplatform.advice.RoundService;

/** The rounds about what a meeting speaks of, for every page that shows its items; read once for all of them. */
@Named
@RequestScoped
public class ReadRoundsBacking {
    @Inject
    private RoundService rounds;

    private final Map<Integer, List<RoundReading>> read = new HashMap<>();

    public List<RoundReading> ofMeeting(int meeting) {
        return read.computeIfAbsent(meeting, number -> rounds.findOfMeetings(List.of(number)));
    }

    /** Those about one item of its agenda, by number; none for what was on no agenda. */
    public List<RoundReading> ofItem(int meeting, UUID item) {
        return item == null
                ? List.of()
                : ofMeeting(meeting).stream()
                        .filter(round -> round.subject().item().equals(item))
                        .toList();
    }

    /** The last one about an item; null when nobody asked. */
    public RoundReading last(int meeting, UUID item) {
        List<RoundReading> found = ofItem(meeting, item);
        return found.isEmpty() ? null : found.get(found.size() - 1);
    }

    public RoundPage page(RoundReading round) {
        return new RoundPage(round);
    }
}
