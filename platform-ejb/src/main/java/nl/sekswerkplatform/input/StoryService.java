package nl.sekswerkplatform.input;

import static java.util.stream.Collectors.groupingBy;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.pilots.Indicator;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.sealing.ContentKey;
import nl.sekswerkplatform.shared.IsoWeek;

/**
 * Stories that somebody tells a group, or the evaluator, for an indicator. They go the way of all input: closed for the
 * screeners, out when two groups agree, in a batch with others. No code leads back to them.
 */
@Stateless
public class StoryService {
    private static final int MOST_OF_ALL = 1_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private PilotService pilots;

    @Inject
    private Choices choices;

    @Inject
    private InputRepository inputs;

    @Inject
    private PublishedInputRepository published;

    @Inject
    private ReadersOfInputs readers;

    @Inject
    private InputQuota quota;

    @Inject
    private Clock clock;

    /**
     * Writes a story down.
     *
     * @param form made when the form was opened, so that sending it twice tells it once
     * @throws nl.sekswerkplatform.pilots.PilotRefused.NotYoursToObserve unless it is told to her group, or to the evaluator
     * @throws nl.sekswerkplatform.pilots.PilotRefused.NumbersAsked and the other refusals of {@link
     *     Indicator#requireStories}
     * @throws InputRefused.NoRoomLeft when the disk quota is reached
     */
    @RolesAllowed("member")
    public void tell(Delegate observer, UUID form, Story story) {
        if (inputs.findToChange(form).isPresent()) {
            return;
        }
        Indicator indicator = pilots.indicator(story.indicatorKey());
        indicator.requireObserver(observer);
        indicator.requireStories(story.period(), LocalDate.now(clock));
        quota.requireRoom();
        var told = new Told(indicator.key(), story.period(), observer.group());
        var written = WrittenInput.story(story.text(), indicator.pilotKey(), story.asGroup(), told);
        choices.check(written);
        take(form, written);
    }

    private void take(UUID form, WrittenInput written) {
        var key = ContentKey.random(RANDOM);
        var input = AnonymousInput.seal(form, written, InputStatus.RECEIVED, key, IsoWeek.now(clock));
        inputs.addUnlogged(input);
        readers.closeForAll(new OpenedInput(form, key));
    }

    /** What was told for this indicator and is out, newest first. */
    @PermitAll
    public List<PublishedInput> findFor(String indicatorKey) {
        return published.storiesFor(List.of(indicatorKey), PublishedInputService.MOST);
    }

    /** The newest {@value #MOST_OF_ALL} of all these together, by the key of each; in one question. */
    @PermitAll
    public Map<String, List<PublishedInput>> findFor(Collection<String> indicatorKeys) {
        return published.storiesFor(indicatorKeys, MOST_OF_ALL).stream()
                .collect(groupingBy(story -> story.told().orElseThrow().indicatorKey()));
    }
}
