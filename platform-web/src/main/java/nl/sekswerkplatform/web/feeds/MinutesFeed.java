package nl.sekswerkplatform.web.feeds;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.minutes.Minutes;
import nl.sekswerkplatform.minutes.MinutesItem;
import nl.sekswerkplatform.minutes.MinutesService;
import nl.sekswerkplatform.minutes.MinutesVersion;
import nl.sekswerkplatform.minutes.VersionKind;
import nl.sekswerkplatform.web.Origin;

/** The newest minutes; an erratum updates the entry of the minutes that it corrects, and says so first. */
@WebServlet("/minutes.atom")
public class MinutesFeed extends Feed {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient MinutesService minutes;

    @Inject
    private transient MeetingService meetings;

    @Inject
    private transient Origin origin;

    public MinutesFeed() {
        super(AtomFile.TYPE);
    }

    @Override
    String content(ResourceBundle texts) {
        AtomFile file = new AtomFile(origin, "minutes", "/meetings", texts.getString("feeds.minutes.title"));
        List<Minutes> newest = minutes.findNewest(MinutesService.MOST);
        int first = newest.stream().mapToInt(Minutes::meetingNumber).min().orElse(1);
        Map<Integer, String> titles = meetings.findAfter(first - 1, MeetingService.MOST).stream()
                .collect(Collectors.toMap(Meeting::number, Meeting::title));
        newest.forEach(published -> file.add(item(published, titles, texts)));
        return file.text();
    }

    private AtomItem item(Minutes published, Map<Integer, String> titles, ResourceBundle texts) {
        int meeting = published.meetingNumber();
        String title =
                titles.computeIfAbsent(meeting, late -> meetings.get(late).title());
        MinutesVersion version = published.versions().published().orElseThrow();
        return new AtomItem(
                "minutes/" + meeting,
                marked(title, published.isIllustrative(), texts),
                published.publishedOn(),
                version.closedOn(),
                "/meetings/" + meeting + "/minutes",
                texts.getString("feeds.minutes.author"),
                version.kind().name(),
                texts(version, texts));
    }

    /** What each point came to; the summaries and views are read where they belong together. */
    private static List<String> texts(MinutesVersion version, ResourceBundle texts) {
        List<String> told = new ArrayList<>();
        if (version.kind() == VersionKind.ERRATUM) {
            told.add(texts.getString("feeds.minutes.erratum") + " " + version.reason());
        }
        for (MinutesItem item : version.items()) {
            String outcome = item.outcome() == null ? "" : ": " + item.outcome();
            told.add(item.position() + ". " + item.heading().title() + outcome);
        }
        return told;
    }
}
