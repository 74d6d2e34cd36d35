package nl.sekswerkplatform.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import nl.sekswerkplatform.followups.FollowUpService;
import nl.sekswerkplatform.input.PublishedInputService;
import nl.sekswerkplatform.pilots.Indicator;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.signals.Signal;
import nl.sekswerkplatform.signals.SignalService;
import nl.sekswerkplatform.thread.ThreadGraph.Builder;

/** Where proposals came from: what people said, what numbers asked, what was promised and not kept. */
@ApplicationScoped
class ThreadOrigins {
    @Inject
    private PublishedInputService inputs;

    @Inject
    private SignalService signals;

    @Inject
    private PilotService pilots;

    @Inject
    private FollowUpService followUps;

    @Inject
    private ThreadRepository known;

    void of(Collection<Proposal> about, Builder thread) {
        List<Integer> numbers = ThreadWalk.numbers(about);
        List<TakenUp> said = known.inputsOf(numbers);
        inputs.find(said.stream().map(TakenUp::thing).distinct().toList())
                .forEach(input -> thread.add(StepMaker.of(input)));
        said.forEach(each -> thread.link("/inputs/" + each.thing(), "/proposals/" + each.proposal()));
        List<TakenUp> asked = known.signalsOf(numbers);
        List<Signal> raised =
                signals.find(asked.stream().map(TakenUp::thing).distinct().toList());
        raised(raised, thread);
        for (TakenUp each : asked) {
            raised.stream()
                    .filter(signal -> signal.number() == each.thing())
                    .forEach(signal -> thread.link(StepMaker.address(signal), "/proposals/" + each.proposal()));
        }
        unkept(numbers, thread);
    }

    /** Signals with the indicators whose numbers raised them. */
    void raised(List<Signal> raised, Builder thread) {
        List<Indicator> measured = pilots.findIndicators(
                raised.stream().map(Signal::indicatorKey).distinct().toList());
        for (Indicator indicator : measured) {
            String numbers = thread.add(StepMaker.of(indicator));
            raised.stream()
                    .filter(signal -> signal.indicatorKey().equals(indicator.key()))
                    .forEach(signal -> thread.link(numbers, thread.add(StepMaker.of(signal, indicator))));
        }
    }

    /** Promises that were late for so long that they came back as these proposals. */
    private void unkept(List<Integer> numbers, Builder thread) {
        List<Returned> back = known.returnedAs(numbers);
        followUps.ofDecisions(back.stream().map(Returned::decision).distinct().toList()).stream()
                .filter(followUp -> back.stream().anyMatch(each -> each.isOf(followUp.key())))
                .forEach(followUp -> thread.add(StepMaker.unkept(followUp)));
        back.forEach(each -> thread.link(each.followUp(), "/proposals/" + each.proposal()));
    }
}
