package nl.sekswerkplatform.web.thread;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import nl.sekswerkplatform.thread.ThreadGraph;
import nl.sekswerkplatform.thread.ThreadService;
import nl.sekswerkplatform.web.Address;

/** Where each item of a meeting came from and what became of it; asked once for all items. */
@Named
@RequestScoped
public class MeetingThreadBacking {
    @Inject
    private Address address;

    @Inject
    private ThreadService threads;

    private final Map<String, ThreadGraph> around = new HashMap<>();
    private ThreadGraph thread;

    /** Around an item of the minutes. */
    public ThreadGraph spoken(int position) {
        return around("/meetings/" + address.number() + "/minutes#item-" + position);
    }

    /** Around the proposal of an item of the agenda, which may have been spoken of since. */
    public ThreadGraph placed(int proposal) {
        return around("/proposals/" + proposal);
    }

    /** A page asks for one more than once. */
    private ThreadGraph around(String thing) {
        return around.computeIfAbsent(thing, thread()::around);
    }

    private ThreadGraph thread() {
        if (thread == null) {
            thread = threads.ofMeeting(address.number());
        }
        return thread;
    }
}
