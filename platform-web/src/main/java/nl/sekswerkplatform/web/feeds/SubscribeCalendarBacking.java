package nl.sekswerkplatform.web.feeds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.Origin;

/** The address that somebody gives to her calendar. */
@Named
@RequestScoped
public class SubscribeCalendarBacking {
    @Inject
    private Origin origin;

    /** In the language of the page; with the host name, once the platform has one. */
    public String getAddress() {
        return origin.absolute(getLink());
    }

    public String getLink() {
        return Links.to("/calendar.ics");
    }
}
