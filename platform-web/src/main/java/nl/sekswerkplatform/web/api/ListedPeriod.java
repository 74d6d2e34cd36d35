package nl.sekswerkplatform.web.api;

import java.time.LocalDate;
import nl.sekswerkplatform.shared.Quarter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Period", description = "A quarter of which there are figures.")
public record ListedPeriod(String period, LocalDate from, LocalDate until) {
    static ListedPeriod of(Quarter quarter) {
        return new ListedPeriod(quarter.toString(), quarter.firstDay(), quarter.lastDay());
    }
}
