package nl.sekswerkplatform.observations;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.sekswerkplatform.pilots.Period;
import nl.sekswerkplatform.shared.DomainException;

/**
 * What a file would change, line by line. Shown beforehand; what is entered is what this says, or nothing.
 *
 * @param lines in the order of the file
 */
public record ImportPlan(List<PlannedLine> lines) {
    public ImportPlan {
        lines = List.copyOf(lines);
    }

    /** What becomes of a line. */
    public enum Change {
        NEW,
        /** Replaces a number that stands there, shown or not. */
        CORRECTION,
        /** Says what stands there for all to see. */
        SAME,
        WRONG
    }

    /**
     * One line of the file.
     *
     * @param line its number in the file
     * @param period empty when it cannot be read
     * @param value as the file has it; empty when it cannot be read
     * @param before what stands there now, as far as it may be shown; empty when nothing does
     * @param wrong why it cannot be entered; empty when it can
     */
    public record PlannedLine(
            long line,
            String indicatorKey,
            Optional<Period> period,
            Optional<BigDecimal> value,
            Change change,
            Optional<ShownObservation> before,
            Optional<DomainException> wrong) {}

    public boolean isWhole() {
        return lines.stream().noneMatch(line -> line.change() == Change.WRONG);
    }

    public boolean changesNothing() {
        return lines.stream().allMatch(line -> line.change() == Change.SAME);
    }

    /** Lines that are new, change something, are there already, or are wrong. */
    public List<PlannedLine> of(Change change) {
        return lines.stream().filter(line -> line.change() == change).toList();
    }

    /** By which the plan is known again: the same file on the same numbers has the same. */
    public String print() {
        String all = lines.stream()
                .map(line -> line.line() + " " + line.indicatorKey() + " " + line.period() + " " + line.value() + " "
                        + line.change() + " "
                        + line.before().map(ShownObservation::edition).orElse(0))
                .collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
