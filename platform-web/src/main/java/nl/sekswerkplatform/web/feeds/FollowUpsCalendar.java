package nl.sekswerkplatform.web.feeds;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.time.ZoneOffset;
import java.util.ResourceBundle;
import net.fortuna.ical4j.model.component.VToDo;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Due;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import nl.sekswerkplatform.followups.FollowUpFilter;
import nl.sekswerkplatform.followups.FollowUpService;
import nl.sekswerkplatform.followups.FollowUpStatus;
import nl.sekswerkplatform.followups.FollowUpSummary;
import nl.sekswerkplatform.web.Origin;

/** What is still to be done, on the day by which it must be. */
@WebServlet("/follow-ups.ics")
public class FollowUpsCalendar extends Feed {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient FollowUpService followUps;

    @Inject
    private transient Origin origin;

    public FollowUpsCalendar() {
        super(CalendarFile.TYPE);
    }

    @Override
    String content(ResourceBundle texts) {
        CalendarFile file = new CalendarFile(texts.getString("feeds.followups.title"));
        followUps
                .list(new FollowUpFilter(FollowUpStatus.OPEN, null), null, FollowUpService.MOST)
                .forEach(followUp -> file.add(task(followUp, texts)));
        return file.text();
    }

    private VToDo task(FollowUpSummary followUp, ResourceBundle texts) {
        VToDo task = new VToDo(false);
        task.add(new Uid("follow-up-" + followUp.key() + "@" + origin.host()));
        task.add(new DtStamp(followUp.due().atStartOfDay().toInstant(ZoneOffset.UTC)));
        task.add(new Due<>(followUp.due()));
        task.add(new Summary(marked(followUp.text(), followUp.illustrative(), texts)));
        task.add(new Description(origin.absolute("/decisions/" + followUp.key().decision())));
        task.add(new Status(Status.VALUE_NEEDS_ACTION));
        return task;
    }
}
