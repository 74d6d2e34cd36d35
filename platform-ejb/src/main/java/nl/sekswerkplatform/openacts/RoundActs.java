package nl.sekswerkplatform.openacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import nl.sekswerkplatform.advice.PositionService;
import nl.sekswerkplatform.advice.RoundSummary;
import nl.sekswerkplatform.advice.WordingReading.Unwritten;
import nl.sekswerkplatform.advice.WordingService;

/** Where she stands, and what her group has to word. */
@ApplicationScoped
class RoundActs implements OpenActs {
    @Inject
    private PositionService positions;

    @Inject
    private WordingService wordings;

    @Override
    public Stream<OpenAct> find(Visit visit) {
        if (!visit.seated()) {
            return Stream.empty();
        }
        return Stream.concat(
                positions.findUnsaid(visit.member()).stream().map(round -> position(round, visit)),
                wordings.findUnwritten(visit.member()).stream().map(few -> wording(few, visit)));
    }

    private static OpenAct position(RoundSummary round, Visit visit) {
        return OpenAct.undated(ActKind.POSITION, round.number(), round.subject().title())
                .by(round.until().toLocalDate(), visit.today())
                .at(round.until().toLocalTime());
    }

    private static OpenAct wording(Unwritten few, Visit visit) {
        return OpenAct.undated(ActKind.WORD, few.round(), few.title()).by(few.lastDay(), visit.today());
    }
}
