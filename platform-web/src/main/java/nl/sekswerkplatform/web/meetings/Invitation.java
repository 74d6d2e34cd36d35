package nl.sekswerkplatform.web.meetings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.text.MessageFormat;
import java.util.List;
import java.util.StringJoiner;
import nl.sekswerkplatform.agenda.AgendaItem;
import nl.sekswerkplatform.agenda.AgendaService;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.web.DateTexts;
import nl.sekswerkplatform.web.Origin;
import nl.sekswerkplatform.web.PageBacking;
import nl.sekswerkplatform.web.Texts;
import nl.sekswerkplatform.web.groups.GroupNamesBacking;

/** The text that invites to a meeting, composed of what is known of it, in the reader's language. */
@RequestScoped
class Invitation {
    @Inject
    private AgendaService agendas;

    @Inject
    private GroupNamesBacking names;

    @Inject
    private Origin origin;

    @Inject
    private PageBacking page;

    /** With the place, and how to take part from elsewhere: for members to send to members. */
    String forMembers(Meeting meeting) {
        String place = meeting.placeForMembers();
        return text(
                meeting,
                place == null ? line("placeUnknown") : line("place", place),
                line("elsewhere", link("/members/sittings/follow/" + meeting.number())));
    }

    /** Without the place. */
    String forEveryone(Meeting meeting) {
        return text(meeting, line("placeForMembers"), line("public", link("/input")));
    }

    private String text(Meeting meeting, String place, String takingPart) {
        StringJoiner text = new StringJoiner("\n");
        text.add(line("heading", meeting.title())).add("");
        text.add(line(
                "when",
                DateTexts.day(meeting.date()),
                DateTexts.time(meeting.start()),
                String.valueOf(meeting.minutesAvailable())));
        text.add(place);
        text.add(line(
                "led",
                name(meeting.chairGroup().orElseThrow()),
                name(meeting.secretaryGroup().orElseThrow())));
        text.add("").add(agenda(meeting)).add("").add(takingPart).add(line("calendar", link("/meetings.ics")));
        return text.toString();
    }

    private String agenda(Meeting meeting) {
        String address = link("/meetings/" + meeting.number() + "/agenda");
        List<AgendaItem> items = agendas.findItems(meeting.number());
        if (items.isEmpty()) {
            return line("noAgenda", link("/meetings/" + meeting.number()));
        }
        StringJoiner text = new StringJoiner("\n").add(line("agenda", address));
        items.forEach(
                item -> text.add(item.position() + ". " + line("item", item.title(), String.valueOf(item.minutes()))));
        return text.toString();
    }

    private String line(String key, Object... filled) {
        String pattern = Texts.in(page.getLocale()).getString("meetings.invitation." + key);
        return new MessageFormat(pattern, page.getLocale()).format(filled);
    }

    private String name(GroupKey group) {
        return names.name(group.value());
    }

    /** Whoever gets the text elsewhere needs a whole address: while the platform has no name, the one it is read at. */
    private String link(String path) {
        return origin.hasName() ? origin.absolute(path) : here().resolve(path).toString();
    }

    private static URI here() {
        return URI.create(((HttpServletRequest)
                        FacesContext.getCurrentInstance().getExternalContext().getRequest())
                .getRequestURL()
                .toString());
    }
}
