package nl.sekswerkplatform.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.sealing.PlatformKeys;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.IsoWeek;
import nl.sekswerkplatform.shared.NumberSeries;

/**
 * Lets come out together what screeners agreed on since the last batch, in shuffled order: neither number nor time of
 * publication tell when anything came. All of it or, if anything fails, none.
 */
@ApplicationScoped
class PublicationBatch {
    private final SecureRandom random = new SecureRandom();

    @Inject
    private PublicationRoundRepository rounds;

    @Inject
    private InputRepository inputs;

    @Inject
    private PublishedInputRepository published;

    @Inject
    private ReadersOfInputs readers;

    @Inject
    private PlatformKeys keys;

    @Inject
    private NumberSeries numbers;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    @Transactional
    void publishWhenDue(PublicationRule rule) {
        if (rounds.hold().turn(clock, rule)) {
            inputs.asked().forEach(input -> input.agreeBySilence(IsoWeek.now(clock)));
            var out = together(comesOut(inputs.readyToComeOut(), rule));
            Collections.shuffle(out, random);
            out.forEach(this::publish);
        }
    }

    /**
     * All of it when enough texts are together. Else it is carried over, but for texts whose writers chose not to wait,
     * and gaps that waited as long: a gap says nothing of its writer, and none may be put off for ever.
     */
    private List<AnonymousInput> comesOut(List<AnonymousInput> ready, PublicationRule rule) {
        List<GroupKey> writers = new ArrayList<>();
        ready.stream().filter(AnonymousInput::isToBeRead).forEach(text -> writers.add(text.asGroup()));
        boolean isEnough = rule.isEnough(writers);
        var thisWeek = IsoWeek.now(clock);
        return ready.stream()
                .filter(input -> isEnough || input.mayComeOutAlone(thisWeek, rule.weeks()))
                .toList();
    }

    /** Each by itself, but a flood as one gap: it shall not drown what people say. */
    private static List<List<AnonymousInput>> together(List<AnonymousInput> out) {
        var flood = out.stream().filter(AnonymousInput::isOfFlood).toList();
        List<List<AnonymousInput>> together = new ArrayList<>();
        out.stream().filter(input -> !input.isOfFlood()).map(List::of).forEach(together::add);
        if (!flood.isEmpty()) {
            together.add(flood);
        }
        return together;
    }

    private void publish(List<AnonymousInput> asOne) {
        int number = numbers.next(PublishedInputService.SERIES);
        var week = IsoWeek.now(clock);
        var platform = InputKeyedRows.outgoing(keys);
        var original = asOne.get(0).originalKept(number, platform, week);
        var all = asOne.stream()
                .map(input -> input.publish(number, platform, week))
                .toList();
        readers.closeForGood(asOne);
        var out = all.get(0);
        published.add(out);
        original.ifPresent(events::fire);
        events.fire(out.isGap() ? InputWithheld.of(out) : InputPublished.of(out));
    }
}
