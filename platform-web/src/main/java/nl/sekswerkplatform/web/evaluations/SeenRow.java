package nl.sekswerkplatform.web.evaluations;

import java.util.List;
import nl.sekswerkplatform.input.PublishedInput;
import nl.sekswerkplatform.pilots.Indicator;

/**
 * What is seen of one indicator, beside what was hoped for.
 *
 * @param newest number that may be shown, as the reader's language writes it; null when there is none
 * @param period of the newest one; null without
 * @param hidden true when something was seen and no number of it may be shown
 * @param target null when there is none
 * @param threshold null when there is none
 * @param stories that were told and are out; none of what is counted
 */
public record SeenRow(
        Indicator indicator,
        String newest,
        String period,
        boolean hidden,
        String target,
        String threshold,
        List<PublishedInput> stories) {}
