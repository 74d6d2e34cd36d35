package nl.sekswerkplatform.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.sekswerkplatform.advice.RoundReading;
import nl.sekswerkplatform.advice.RoundService;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.web.api.protocol.Keys;
import nl.sekswerkplatform.web.api.protocol.Page;
import nl.sekswerkplatform.web.api.protocol.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "meetings",
        description =
                "When the table meets, who leads, who was there, what it advises. Where it meets only members know.")
public class MeetingsResource {
    @Inject
    private MeetingService meetings;

    @Inject
    private RoundService rounds;

    @Inject
    private GroupService groups;

    @GET
    @Operation(operationId = "listMeetings", summary = "The meetings, by number")
    public Page<PublicMeeting> list(@BeanParam Paging paging) {
        int after = paging.after(Keys::number, 0);
        List<StakeholderGroup> table = groups.findAll();
        Page<Meeting> page = Page.read(after, paging.limit(), meetings::findAfter, Meeting::number);
        List<RoundReading> about =
                rounds.findOfMeetings(page.items().stream().map(Meeting::number).toList());
        return page.map(meeting -> PublicMeeting.of(meeting, table, about));
    }

    @GET
    @Path("/{key}")
    @Operation(operationId = "getMeeting", summary = "One meeting")
    public PublicMeeting get(@PathParam("key") String key) {
        int number = Keys.number(key).orElseThrow(NotFoundException::new);
        return PublicMeeting.of(meetings.get(number), groups.findAll(), rounds.findOfMeetings(List.of(number)));
    }
}
