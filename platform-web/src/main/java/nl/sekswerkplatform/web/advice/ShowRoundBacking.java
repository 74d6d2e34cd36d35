package nl.sekswerkplatform.web.advice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.sekswerkplatform.advice.RoundReading;
import nl.sekswerkplatform.advice.RoundRule;
import nl.sekswerkplatform.advice.RoundService;
import nl.sekswerkplatform.thread.ThreadGraph;
import nl.sekswerkplatform.thread.ThreadService;
import nl.sekswerkplatform.web.Address;

/** One round for everyone: what is asked and until when, or what it came to and why. */
@Named
@RequestScoped
public class ShowRoundBacking {
    @Inject
    private Address address;

    @Inject
    private RoundService rounds;

    @Inject
    private RoundRule rule;

    @Inject
    private ThreadService threads;

    private RoundReading round;
    private ThreadGraph thread;

    @PostConstruct
    void read() {
        round = rounds.get(address.number());
    }

    public RoundReading getRound() {
        return round;
    }

    public RoundPage getPage() {
        return new RoundPage(round);
    }

    /** Where its item came from, and what was decided. */
    public ThreadGraph getThread() {
        if (thread == null) {
            thread = threads.ofRound(round);
        }
        return thread;
    }

    /** True where rounds may be shorter than a table allows: in a demonstration. */
    public boolean isShortened() {
        return rule.isBelowFloor();
    }
}
