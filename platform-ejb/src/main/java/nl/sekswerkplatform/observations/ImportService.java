package nl.sekswerkplatform.observations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.observations.FileRefused.LinesWrong;
import nl.sekswerkplatform.observations.FileRefused.PlanOvertaken;
import nl.sekswerkplatform.observations.ImportPlan.Change;
import nl.sekswerkplatform.observations.ImportPlan.PlannedLine;
import nl.sekswerkplatform.observations.ObservationFile.Line;
import nl.sekswerkplatform.pilots.PilotRefused.IndicatorNotFound;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.shared.DomainException;

/** A file with many observations: what it would change, and entering all of it. */
@Stateless
public class ImportService {
    /** The longest file, in bytes. */
    public static final int LONGEST = ObservationFile.LONGEST;

    @Inject
    private PilotService pilots;

    @Inject
    private Recording recording;

    @Inject
    private Clock clock;

    /**
     * What the file would change; nothing is kept.
     *
     * @param correction why numbers change that stand there already; null for none
     * @throws FileRefused.FileTooLong and the other refusals of a whole file
     */
    @RolesAllowed("member")
    public ImportPlan plan(Delegate observer, String file, String correction) {
        List<Line> lines = ObservationFile.read(file, correction);
        return plan(observer, lines, recording.series(pilots.findIndicators(keys(lines))));
    }

    private static Set<String> keys(List<Line> lines) {
        return lines.stream().map(Line::indicatorKey).collect(Collectors.toSet());
    }

    private ImportPlan plan(Delegate observer, List<Line> lines, Map<String, Series> series) {
        return new ImportPlan(lines.stream()
                .map(line -> planned(line, observer, series.get(line.indicatorKey())))
                .toList());
    }

    private PlannedLine planned(Line line, Delegate observer, Series series) {
        if (line.measured() == null) {
            return planned(line, Change.WRONG, Optional.empty(), line.wrong());
        }
        if (series == null) {
            return planned(line, Change.WRONG, Optional.empty(), new IndicatorNotFound(line.indicatorKey()));
        }
        Entry entry = Entry.by(observer, UUID.randomUUID(), line.indicatorKey(), line.measured());
        Optional<ShownObservation> before =
                series.current(line.measured().period()).map(Observation::shown);
        try {
            series.requireFit(entry, LocalDate.now(clock));
            if (series.isKnown(entry)) {
                return planned(line, Change.SAME, before, null);
            }
            series.requireExplained(entry);
            series.plan(line.measured().period());
            return planned(line, before.isPresent() ? Change.CORRECTION : Change.NEW, before, null);
        } catch (DomainException wrong) {
            return planned(line, Change.WRONG, before, wrong);
        }
    }

    private static PlannedLine planned(
            Line line, Change change, Optional<ShownObservation> before, DomainException wrong) {
        Optional<Measurement> measured = Optional.ofNullable(line.measured());
        return new PlannedLine(
                line.line(),
                line.indicatorKey(),
                measured.map(Measurement::period),
                measured.map(Measurement::value),
                change,
                before,
                Optional.ofNullable(wrong));
    }

    /**
     * Enters the whole file, as the plan with this print said.
     *
     * @param form made when the form was opened; the same file sent twice with it is entered once
     * @throws PlanOvertaken when it would change something else by now
     * @throws LinesWrong when a line of it is wrong
     */
    @RolesAllowed("member")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void enter(Delegate observer, UUID form, String file, String correction, String print) {
        List<Line> lines = ObservationFile.read(file, correction);
        List<Entry> entries = lines.stream()
                .filter(line -> line.measured() != null)
                .map(line -> Entry.by(observer, idOf(form, line), line.indicatorKey(), line.measured()))
                .toList();
        if (!recording.knowsAny(entries)) {
            recording.enter(
                    entries, recording.addingUp(keys(lines)), now -> requireSeen(plan(observer, lines, now), print));
        }
    }

    private static void requireSeen(ImportPlan plan, String print) {
        if (!plan.isWhole()) {
            throw new LinesWrong();
        }
        if (!plan.print().equals(print)) {
            throw new PlanOvertaken();
        }
    }

    private static UUID idOf(UUID form, Line line) {
        return UUID.nameUUIDFromBytes((form + " " + line.line()).getBytes(StandardCharsets.UTF_8));
    }
}
