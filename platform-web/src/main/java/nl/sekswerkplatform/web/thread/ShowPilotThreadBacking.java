package nl.sekswerkplatform.web.thread;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.sekswerkplatform.thread.PilotThreadService;
import nl.sekswerkplatform.thread.ThreadLevel;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.Query;

/** What came before a pilot, what it runs under and what became of it, in one picture. */
@Named
@RequestScoped
public class ShowPilotThreadBacking {
    @Inject
    private Address address;

    @Inject
    private Query query;

    @Inject
    private PilotThreadService threads;

    private ThreadView view;

    public String getKey() {
        return address.key();
    }

    public String getTitle() {
        return getView().thread().of(ThreadLevel.PILOT).get(0).title();
    }

    public ThreadView getView() {
        if (view == null) {
            view = ThreadView.of(threads.find(address.key()), query);
        }
        return view;
    }
}
