package nl.sekswerkplatform.openacts;

import java.time.LocalDate;
import java.util.List;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.membership.ActingMember;

/**
 * A member at the moment at which she asks what waits for her.
 *
 * @param seated whether her group is
 * @param coming the meetings to come, the soonest first, those without a date last
 */
record Visit(ActingMember member, boolean seated, List<Meeting> coming, LocalDate today) {
    GroupKey group() {
        return member.group();
    }

    boolean has(Mandate mandate) {
        return member.delegate().has(mandate);
    }
}
