package nl.sekswerkplatform.web.minutes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.minutes.ItemChange;
import nl.sekswerkplatform.minutes.Minutes;
import nl.sekswerkplatform.minutes.MinutesService;
import nl.sekswerkplatform.minutes.MinutesVersion;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.PageMissing;

/** Every text that was offered to the groups, the newest first, with what it changed and what groups noted. */
@Named
@RequestScoped
public class ListVersionsBacking {
    @Inject
    private Address address;

    @Inject
    private MeetingService meetings;

    @Inject
    private MinutesService service;

    private Meeting meeting;
    private Minutes minutes;

    @PostConstruct
    void load() {
        meeting = meetings.get(address.number());
        minutes = service.findForMembers(meeting.number()).orElseThrow(PageMissing::new);
    }

    public Meeting getMeeting() {
        return meeting;
    }

    public List<MinutesVersion> getVersions() {
        List<MinutesVersion> newestFirst = new ArrayList<>(minutes.versions().offeredSoFar());
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    public List<ItemChange> changes(MinutesVersion version) {
        return minutes.versions().changesOf(version);
    }
}
