package nl.sekswerkplatform.consultations;

import java.util.Optional;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.smallnumbers.ShownCount;

/**
 * A round as far as it may be shown; the true number of people is not in it.
 *
 * @param perSession whether the number is of each session, not of all together
 */
public record ConsultationSummary(
        int number,
        String title,
        GroupKey group,
        ConsultationForm form,
        Optional<Integer> sessions,
        Optional<ShownCount> participants,
        boolean perSession,
        Optional<String> note,
        boolean beforePlatform,
        boolean illustrative) {}
