package nl.sekswerkplatform.web.advice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import nl.sekswerkplatform.advice.OwnPosition;
import nl.sekswerkplatform.advice.PositionService;
import nl.sekswerkplatform.advice.RoundReading;
import nl.sekswerkplatform.advice.RoundReading.Step;
import nl.sekswerkplatform.advice.WordingReading;
import nl.sekswerkplatform.advice.WordingService;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** What waits for a member in rounds: positions to give, reasons of her group to word, rounds that it may close. */
@Named
@RequestScoped
public class ListPositionsBacking {
    @Inject
    private PositionService positions;

    @Inject
    private WordingService wordings;

    @Inject
    private GroupService groups;

    @Inject
    private ActingMemberSource acting;

    @Inject
    private Clock clock;

    private List<OwnPosition> open;
    private List<WordingReading> toWord;

    /** The rounds that are open now, each with what she said. */
    public List<OwnPosition> getOpen() {
        if (open == null) {
            open = positions.findOpen(acting.get()).stream()
                    .filter(own -> own.round().isOpen())
                    .toList();
        }
        return open;
    }

    public List<WordingReading> getToWord() {
        if (toWord == null) {
            toWord = wordings.find(acting.get());
        }
        return toWord;
    }

    /** Rounds that her group opened and may close before their time. */
    public List<RoundReading> getClosable() {
        LocalDateTime now = LocalDateTime.now(clock);
        return getOpen().stream()
                .map(OwnPosition::round)
                .filter(round -> round.step() == Step.OPEN
                        && round.openedBy().equals(acting.get().group())
                        && !now.isBefore(round.days().closable()))
                .toList();
    }

    public boolean isSeated() {
        return groups.get(acting.get().group()).isSeated() || getOpen().stream().anyMatch(OwnPosition::asked);
    }
}
