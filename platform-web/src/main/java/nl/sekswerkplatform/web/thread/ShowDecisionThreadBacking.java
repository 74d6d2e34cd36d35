package nl.sekswerkplatform.web.thread;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.sekswerkplatform.decisions.DecisionNumber;
import nl.sekswerkplatform.thread.ThreadService;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.PageMissing;
import nl.sekswerkplatform.web.Query;

/** Where a decision came from and what became of it, in one picture. */
@Named
@RequestScoped
public class ShowDecisionThreadBacking {
    @Inject
    private Address address;

    @Inject
    private Query query;

    @Inject
    private ThreadService threads;

    private ThreadView view;

    public String getNumber() {
        return address.key();
    }

    public ThreadView getView() {
        if (view == null) {
            DecisionNumber number = DecisionNumber.parse(address.key()).orElseThrow(PageMissing::new);
            view = ThreadView.of(threads.ofDecision(number), query);
        }
        return view;
    }
}
