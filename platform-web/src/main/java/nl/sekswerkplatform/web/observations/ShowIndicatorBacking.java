package nl.sekswerkplatform.web.observations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.sekswerkplatform.input.PublishedInput;
import nl.sekswerkplatform.input.StoryService;
import nl.sekswerkplatform.observations.ObservationService;
import nl.sekswerkplatform.observations.ShownObservation;
import nl.sekswerkplatform.pilots.Indicator;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.signals.Signal;
import nl.sekswerkplatform.signals.SignalService;
import nl.sekswerkplatform.thread.ThreadGraph;
import nl.sekswerkplatform.thread.ThreadService;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.PageBacking;
import nl.sekswerkplatform.web.Texts;

/** One indicator: its chart, all its numbers or stories, and what they asked of the table. */
@Named
@RequestScoped
public class ShowIndicatorBacking {
    @Inject
    private Address address;

    @Inject
    private PageBacking page;

    @Inject
    private PilotService pilots;

    @Inject
    private ObservationService observations;

    @Inject
    private StoryService storyService;

    @Inject
    private SignalService signalService;

    @Inject
    private ProposalService proposals;

    @Inject
    private PilotMarks marks;

    @Inject
    private ThreadService threads;

    private Indicator indicator;
    private List<ShownObservation> editions = List.of();
    private List<PublishedInput> stories = List.of();
    private List<Signal> signals;
    private Map<Integer, List<Proposal>> takenUp;
    private Chart chart;
    private ThreadGraph thread;

    @PostConstruct
    void read() {
        indicator = pilots.indicator(address.key());
        if (indicator.isQuantitative()) {
            editions = observations.editionsOf(indicator.key());
            chart = Chart.of(Levels.of(indicator), current(), marks.of(indicator.pilotKey()), page.getLocale());
        } else {
            stories = storyService.findFor(indicator.key());
        }
        signals = signalService.ofIndicator(indicator.key());
        takenUp = proposals.findTakingUpSignals(
                signals.stream().map(Signal::number).toList());
    }

    private List<ShownObservation> current() {
        return editions.stream().filter(seen -> !seen.corrected()).toList();
    }

    public Indicator getIndicator() {
        return indicator;
    }

    /** The newest period first, in it what counts before what was corrected. */
    public List<ShownObservation> getRows() {
        return editions.stream()
                .sorted(Comparator.comparing(ShownObservation::period)
                        .thenComparing(ShownObservation::edition)
                        .reversed())
                .toList();
    }

    public List<PublishedInput> getStories() {
        return stories;
    }

    public List<Signal> getSignals() {
        return signals;
    }

    public List<Proposal> proposalsOf(Signal signal) {
        return takenUp.getOrDefault(signal.number(), List.of());
    }

    /** What its signals led to. */
    public ThreadGraph getThread() {
        if (thread == null) {
            thread = threads.ofIndicator(indicator, signals);
        }
        return thread;
    }

    /** Null when there is nothing to draw. */
    public Chart getChart() {
        return chart;
    }

    /** What the marks on the chart stand for. */
    public List<PilotMarks.Marked> getMarked() {
        return marks.within(current());
    }

    /** The chart in words, for who does not see it. */
    public String getSaid() {
        var texts = Texts.in(page.getLocale());
        List<ShownObservation> numbers =
                current().stream().filter(seen -> seen.value().isPresent()).toList();
        ShownObservation lowest = numbers.stream().min(byValue()).orElseThrow();
        ShownObservation highest = numbers.stream().max(byValue()).orElseThrow();
        ShownObservation newest = numbers.get(numbers.size() - 1);
        int hidden = current().size() - numbers.size();
        return new MessageFormat(texts.getString("observations.chart.said"), page.getLocale()).format(new Object[] {
            current().get(0).period(),
            current().get(current().size() - 1).period(),
            written(lowest),
            lowest.period(),
            written(highest),
            highest.period(),
            written(newest),
            newest.period(),
            hidden
        });
    }

    private static Comparator<ShownObservation> byValue() {
        return Comparator.comparing(seen -> seen.value().orElse(BigDecimal.ZERO));
    }

    private String written(ShownObservation seen) {
        return seen.value().map(this::written).orElse("");
    }

    /** A value as the reader's language writes it. */
    public String written(BigDecimal value) {
        return Scale.written(value, page.getLocale());
    }
}
