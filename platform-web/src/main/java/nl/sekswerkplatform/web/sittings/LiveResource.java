package nl.sekswerkplatform.web.sittings;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.shared.DomainException;
import nl.sekswerkplatform.web.Faults;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/**
 * Tells a member's page, for as long as it listens, that there is something new at a meeting: a number that grows, and
 * nothing of what it is. The page then asks for what everyone at the table sees.
 */
@Path("/{meeting: [1-9][0-9]{0,8}}")
public class LiveResource {
    @Inject
    private LivePages pages;

    @Inject
    private MeetingService meetings;

    @Inject
    private ActingMemberSource acting;

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public void listen(
            @PathParam("meeting") int meeting,
            @Context SseEventSink sink,
            @Context Sse sse,
            @Context HttpServletResponse answer) {
        try {
            acting.get();
            meetings.get(meeting);
        } catch (DomainException refused) {
            throw new WebApplicationException(Faults.statusOf(refused));
        }
        // A proxy that collects an answer before it passes it on would pass this one on at its end.
        answer.setHeader("X-Accel-Buffering", "no");
        pages.add(meeting, new Listener(sink, sse));
    }
}
