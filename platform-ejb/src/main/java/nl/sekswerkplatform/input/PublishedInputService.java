package nl.sekswerkplatform.input;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.sekswerkplatform.input.InputRefused.ChoiceUnknown;
import nl.sekswerkplatform.input.InputRefused.InputNotFound;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.NumberSeries;

/** What people said and everyone can read, gaps included. */
@Stateless
public class PublishedInputService {
    /** The most inputs that a list gives at once. */
    public static final int MOST = 100;

    static final String SERIES = "input";

    @Inject
    private PublishedInputRepository published;

    @Inject
    private Choices choices;

    @Inject
    private NumberSeries numbers;

    @Inject
    private Event<DomainEvent> events;

    /**
     * Newest number first.
     *
     * @param after the last number of the page before; null for the first page
     * @param most bounded by {@link #MOST}
     */
    @PermitAll
    public List<PublishedInput> list(Integer after, int most) {
        return published.below(key(after), Math.min(most, MOST));
    }

    /** As {@link #list}, of what is about one pilot. */
    @PermitAll
    public List<PublishedInput> listAbout(String pilot, Integer after, int most) {
        return published.aboutBelow(pilot, key(after), Math.min(most, MOST));
    }

    /** Those of the numbers that exist, in order of number. */
    @PermitAll
    public List<PublishedInput> find(Collection<Integer> all) {
        return all.isEmpty() ? List.of() : published.find(all);
    }

    @PermitAll
    public Optional<PublishedInput> find(int number) {
        return published.find(number);
    }

    /** @throws InputNotFound when there is no such number */
    @PermitAll
    public PublishedInput get(int number) {
        return published.find(number).orElseThrow(InputNotFound::new);
    }

    /**
     * Enters input from before the platform; it is out at once. A key that is known changes nothing.
     *
     * @return its public number
     * @throws ChoiceUnknown when its subject or its group does not exist
     */
    @RolesAllowed("operator")
    public int recordEarlier(EarlierInput earlier) {
        return published
                .findByDossierKey(earlier.key())
                .map(PublishedInput::number)
                .orElseGet(() -> enter(earlier));
    }

    private int enter(EarlierInput earlier) {
        if (!earlier.isGap()) {
            choices.check(earlier.written());
        }
        var input = PublishedInput.earlier(numbers.next(SERIES), earlier);
        published.add(input);
        events.fire(input.isGap() ? InputWithheld.of(input) : InputPublished.of(input));
        return input.number();
    }

    private static int key(Integer after) {
        return after == null ? Integer.MAX_VALUE : after;
    }
}
