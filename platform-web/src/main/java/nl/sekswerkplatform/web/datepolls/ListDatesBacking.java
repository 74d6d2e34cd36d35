package nl.sekswerkplatform.web.datepolls;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.sekswerkplatform.datepolls.DatePollReading;
import nl.sekswerkplatform.datepolls.DatePollService;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** The meetings for which the groups are choosing a date. */
@Named
@RequestScoped
public class ListDatesBacking {
    @Inject
    private DatePollService polls;

    @Inject
    private MeetingService meetings;

    @Inject
    private ActingMemberSource acting;

    private List<DatePollReading> found;

    public List<DatePollReading> getFound() {
        if (found == null) {
            found = polls.findRunning(acting.get());
        }
        return found;
    }

    public String title(int meeting) {
        return meetings.get(meeting).title();
    }
}
