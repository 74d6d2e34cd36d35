package nl.sekswerkplatform.web.meetings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.minutes.MinutesService;

/** All meetings: those to come, and those that were, page by page. */
@Named
@RequestScoped
public class ListMeetingsBacking {
    private static final int A_PAGE = 30;

    @Inject
    private MeetingService meetings;

    @Inject
    private MinutesService minutes;

    @Inject
    private HttpServletRequest request;

    private List<Meeting> coming;
    private List<Meeting> past;
    private Set<Integer> withMinutes;

    public List<Meeting> getComing() {
        if (coming == null) {
            coming = isFirstPage() ? meetings.findComing() : List.of();
        }
        return coming;
    }

    public List<Meeting> getPast() {
        if (past == null) {
            past = meetings.findPast(below(), A_PAGE);
        }
        return past;
    }

    public boolean isFirstPage() {
        return below() == Integer.MAX_VALUE;
    }

    /** The address of the next page; null on the last one. */
    public String getOlder() {
        return getPast().size() < A_PAGE
                ? null
                : "/meetings?below=" + getPast().get(A_PAGE - 1).number();
    }

    public boolean hasMinutes(int number) {
        if (withMinutes == null) {
            withMinutes = minutes.findPublishedAmong(
                    getPast().stream().map(Meeting::number).toList());
        }
        return withMinutes.contains(number);
    }

    /** Where the page starts; an address that makes no sense gives the first page. */
    private int below() {
        String asked = request.getParameter("below");
        return asked != null && asked.matches("[1-9]\\d{0,8}") ? Integer.parseInt(asked) : Integer.MAX_VALUE;
    }
}
