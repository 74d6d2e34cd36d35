package nl.sekswerkplatform.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.sekswerkplatform.followups.FollowUpService;
import nl.sekswerkplatform.input.PublishedInputService;
import nl.sekswerkplatform.pilots.Indicator;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.pilots.PilotSummary;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.publicpolls.PublicPollService;
import nl.sekswerkplatform.signals.Signal;
import nl.sekswerkplatform.signals.SignalService;
import nl.sekswerkplatform.thread.ThreadGraph.Builder;

/** Where proposals came from: what people said, what was counted or looked back on, what was promised and not kept. */
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
    private PublicPollService polls;

    @Inject
    private ThreadMerges merges;

    @Inject
    private ThreadRepository known;

    void of(Collection<Proposal> about, Builder thread) {
        List<Proposal> led = merges.back(about);
        ThreadMerges.add(led, thread);
        List<Integer> numbers = ThreadWalk.numbers(led);
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
        polled(known.pollsOf(numbers), thread);
        lookedBack(known.evaluationsOf(numbers), thread);
        unkept(numbers, thread);
    }

    private void polled(List<TakenUp> asked, Builder thread) {
        if (asked.isEmpty()) {
            return;
        }
        polls.findCounted(asked.stream().map(TakenUp::thing).distinct().toList())
                .forEach(poll -> thread.add(StepMaker.of(poll)));
        asked.forEach(each -> thread.link(StepMaker.poll(each.thing()), "/proposals/" + each.proposal()));
    }

    /** Evaluations that come before the table by these proposals, or of which these came. */
    private void lookedBack(List<LookedBackOn> seen, Builder thread) {
        Map<String, String> names = pilots
                .find(seen.stream().map(LookedBackOn::pilot).distinct().toList())
                .stream()
                .collect(Collectors.toMap(PilotSummary::key, PilotSummary::title));
        for (LookedBackOn each : seen) {
            String evaluation = thread.add(StepMaker.evaluation(each.evaluation(), names.get(each.pilot())));
            thread.link(evaluation, "/proposals/" + each.proposal());
        }
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
