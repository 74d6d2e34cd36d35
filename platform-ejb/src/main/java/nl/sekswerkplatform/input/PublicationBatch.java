package nl.sekswerkplatform.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.IsoWeek;
import nl.sekswerkplatform.shared.NumberSeries;
import org.eclipse.microprofile.config.inject.ConfigProperty;

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
    private ScreeningKey key;

    @Inject
    private NumberSeries numbers;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "platform.publication.interval", defaultValue = "P7D")
    private Duration interval;

    @Transactional
    void publishWhenDue() {
        if (rounds.hold().turn(clock, interval)) {
            var ready = new ArrayList<>(inputs.readyToComeOut());
            Collections.shuffle(ready, random);
            ready.forEach(this::publish);
        }
    }

    private void publish(AnonymousInput input) {
        var out = input.publish(numbers.next(PublishedInputService.SERIES), key.get(), IsoWeek.now(clock));
        published.add(out);
        events.fire(out.isGap() ? new InputWithheld(out.number(), out.reason(), out.week()) : InputPublished.of(out));
    }
}
