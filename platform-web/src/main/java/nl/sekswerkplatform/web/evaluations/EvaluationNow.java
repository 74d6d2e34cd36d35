package nl.sekswerkplatform.web.evaluations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.sekswerkplatform.evaluations.EvaluationReading;
import nl.sekswerkplatform.evaluations.EvaluationService;
import nl.sekswerkplatform.evaluations.EvaluationWritingService;
import nl.sekswerkplatform.shared.DomainException;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** How an evaluation stands while a page is made: asked once, however often the page needs it, and anew by the next. */
@RequestScoped
public class EvaluationNow {
    @Inject
    private EvaluationWritingService writing;

    @Inject
    private EvaluationService evaluations;

    @Inject
    private ActingMemberSource acting;

    @Inject
    private Clock clock;

    private final Map<Integer, EvaluationReading> read = new HashMap<>();
    private final Map<Integer, Optional<DomainException>> obstacles = new HashMap<>();
    private final Map<Integer, Boolean> reports = new HashMap<>();
    private Boolean allowed;

    EvaluationReading get(int number) {
        return read.computeIfAbsent(number, writing::get);
    }

    /** True while groups may write in it. */
    boolean isWritten(int number) {
        return get(number).about().isWritten(LocalDate.now(clock));
    }

    /** True when the group of this member is asked. */
    boolean isAsked(int number) {
        return get(number).asks(acting.delegate().group());
    }

    /** True when she writes what the table sees. */
    boolean isReporter(int number) {
        return reports.computeIfAbsent(number, each -> writing.mayReport(acting.get(), each));
    }

    /** Why it cannot be closed as done; empty when it can. */
    Optional<DomainException> findObstacle(int number) {
        return obstacles.computeIfAbsent(number, evaluations::findObstacle);
    }

    /** True for who may open one, close one, and propose what should change. */
    boolean isAllowed() {
        if (allowed == null) {
            allowed = evaluations.mayEvaluate(acting.delegate());
        }
        return allowed;
    }
}
