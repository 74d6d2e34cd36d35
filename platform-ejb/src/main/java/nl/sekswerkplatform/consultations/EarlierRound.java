package nl.sekswerkplatform.consultations;

import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.smallnumbers.ShownCount;

/**
 * A round that was held before the platform.
 *
 * @param key of the dossier, by which it is known again
 * @param sessions null when it is not known
 * @param participants null when nobody counted
 * @param perSession whether the number is of each session, not of all together
 * @param note null when there is nothing to say
 * @param told where another platform told no number of participants, what it told; null otherwise
 */
public record EarlierRound(
        String key,
        String title,
        GroupKey group,
        ConsultationForm form,
        Integer sessions,
        Integer participants,
        boolean perSession,
        String note,
        boolean illustrative,
        ShownCount told) {
    public EarlierRound(
            String key,
            String title,
            GroupKey group,
            ConsultationForm form,
            Integer sessions,
            Integer participants,
            boolean perSession,
            String note,
            boolean illustrative) {
        this(key, title, group, form, sessions, participants, perSession, note, illustrative, null);
    }
}
