package nl.sekswerkplatform.web.minutes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.minutes.ConfirmationRule;
import nl.sekswerkplatform.minutes.ItemChange;
import nl.sekswerkplatform.minutes.Minutes;
import nl.sekswerkplatform.minutes.MinutesItem;
import nl.sekswerkplatform.minutes.MinutesService;
import nl.sekswerkplatform.minutes.MinutesVersion;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.PageMissing;
import nl.sekswerkplatform.web.Query;

/** The published minutes of a meeting, to read and to print: as they are now, or, with {@code ?version=}, as they were. */
@Named
@RequestScoped
public class ShowMinutesBacking {
    @Inject
    private Address address;

    @Inject
    private Query query;

    @Inject
    private MeetingService meetings;

    @Inject
    private MinutesService service;

    @Inject
    private ConfirmationRule rule;

    private Meeting meeting;
    private Minutes minutes;
    private MinutesVersion version;
    private boolean current;
    private final Map<Integer, List<ItemChange>> changes = new HashMap<>();

    @PostConstruct
    void load() {
        minutes = service.findPublished(address.number()).orElseThrow(PageMissing::new);
        MinutesVersion counts = minutes.versions().published().orElseThrow(PageMissing::new);
        int asked = query.number("version", counts.number());
        version = minutes.versions().publications().stream()
                .filter(published -> published.number() == asked)
                .findFirst()
                .orElseThrow(PageMissing::new);
        current = version == counts;
        meeting = meetings.get(minutes.meetingNumber());
    }

    public Meeting getMeeting() {
        return meeting;
    }

    public Minutes getMinutes() {
        return minutes;
    }

    /** The text that is shown. */
    public MinutesVersion getVersion() {
        return version;
    }

    /** False for a text that was corrected since. */
    public boolean isCurrent() {
        return current;
    }

    /** What was published after the minutes, the oldest first. */
    public List<MinutesVersion> getErrata() {
        List<MinutesVersion> published = minutes.versions().publications();
        return published.subList(1, published.size());
    }

    /** What an erratum changed; compared once, however often the page asks. */
    public List<ItemChange> changes(MinutesVersion erratum) {
        return changes.computeIfAbsent(
                erratum.number(), number -> minutes.versions().changesOf(erratum));
    }

    /** The last erratum up to the shown text that changed this point; null when none did. */
    public MinutesVersion erratumOf(MinutesItem item) {
        return getErrata().stream()
                .filter(erratum -> erratum.number() <= version.number())
                .filter(erratum -> changes(erratum).stream().anyMatch(change -> change.position() == item.position()))
                .reduce((older, newer) -> newer)
                .orElse(null);
    }

    /** The day until which a correction is with the groups; null when none is. */
    public LocalDate getCorrectionUntil() {
        return minutes.versions()
                .offered()
                .map(asked -> rule.deadline(asked.offeredOn()))
                .orElse(null);
    }
}
