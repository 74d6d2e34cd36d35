package nl.sekswerkplatform.web.meetings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.sekswerkplatform.meetings.Meeting;

/** The invitation for members, with the place, beside the one for everyone. */
@Named
@RequestScoped
public class InviteMeetingBacking {
    @Inject
    private ReadInvitationBacking known;

    @Inject
    private Invitation invitation;

    public Meeting getMeeting() {
        return known.getMeeting();
    }

    public String getForMembers() {
        return invitation.forMembers(known.getMeeting());
    }

    public String getForEveryone() {
        return known.getForEveryone();
    }
}
