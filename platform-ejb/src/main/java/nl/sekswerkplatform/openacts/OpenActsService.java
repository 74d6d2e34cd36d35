package nl.sekswerkplatform.openacts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.membership.ActingMember;

/** What waits for the acting member and nobody else: no method takes another. Changes nothing and announces nothing. */
@Stateless
public class OpenActsService {
    /** More than this nobody does today; what comes after it shows when some of it is done. */
    public static final int MOST = 50;

    @Inject
    @Any
    private Instance<OpenActs> kinds;

    @Inject
    private GroupService groups;

    @Inject
    private MeetingService meetings;

    @Inject
    private Clock clock;

    /** Late ones first, then by date, then those without one; at most {@value #MOST}. */
    @RolesAllowed("member")
    public List<OpenAct> find(ActingMember member) {
        Visit visit =
                new Visit(member, groups.get(member.group()).isSeated(), meetings.findComing(), LocalDate.now(clock));
        return kinds.stream()
                .flatMap(kind -> kind.find(visit))
                .sorted(OpenAct.BY_DATE)
                .limit(MOST)
                .toList();
    }
}
