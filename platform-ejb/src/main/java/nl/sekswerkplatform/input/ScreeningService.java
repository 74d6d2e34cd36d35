package nl.sekswerkplatform.input;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.input.InputRefused.AlreadyScreened;
import nl.sekswerkplatform.input.InputRefused.InputNotFound;
import nl.sekswerkplatform.input.InputRefused.ScreeningClosed;
import nl.sekswerkplatform.shared.IsoWeek;
import nl.sekswerkplatform.shared.Nullifier;

/**
 * Screening: two groups have to agree, so no group decides alone what is heard. For delegates with the screener's
 * mandate; each method throws {@link nl.sekswerkplatform.groups.GroupRefused.MandateMissing} for others.
 */
@Stateless
public class ScreeningService {
    /** The kind of act under which a screener's nullifiers are made; the subject is the input's id. */
    public static final String KIND = "screening";

    /** The most inputs in one page of the queue. */
    public static final int MOST = 20;

    /** The most inputs in one page of what is held. */
    public static final int MOST_HELD = 50;

    @Inject
    private InputRepository inputs;

    @Inject
    private ScreeningKey key;

    @Inject
    private Clock clock;

    /**
     * A page of what waits, in an order that says nothing of when it came.
     *
     * @param voices gives this screener's nullifier for the id of an input
     * @param after the last id of the page before; null for the first page
     */
    @RolesAllowed("member")
    public List<ScreeningItem> queue(Delegate screener, Function<String, Nullifier> voices, UUID after) {
        screener.require(Mandate.SCREENER);
        return inputs.received(after, MOST).stream()
                .map(input -> item(input, voices))
                .toList();
    }

    /** @throws InputNotFound when it is not waiting, or does not exist */
    @RolesAllowed("member")
    public ScreeningItem get(Delegate screener, Function<String, Nullifier> voices, UUID id) {
        screener.require(Mandate.SCREENER);
        return item(inputs.findAtWork(id).orElseThrow(InputNotFound::new), voices);
    }

    /**
     * Gives a verdict. When two groups agree the input comes out, or out as a gap, with the next batch; else it stays
     * open.
     *
     * @throws AlreadyScreened when this screener found something else before
     * @throws ScreeningClosed when two groups have agreed already
     * @throws InputNotFound when it does not exist, or was withdrawn
     */
    @RolesAllowed("member")
    public InputStatus judge(Delegate screener, Nullifier voice, UUID id, Verdict verdict) {
        screener.require(Mandate.SCREENER);
        var input = inputs.findToChange(id).orElseThrow(InputNotFound::new);
        input.judge(screener, voice, verdict, key.get(), IsoWeek.now(clock));
        return input.status();
    }

    /** A page of what is held because very much came at once, for a human to sort; the order says nothing. */
    @RolesAllowed("member")
    public List<ScreeningItem> held(Delegate screener, Function<String, Nullifier> voices, UUID after) {
        screener.require(Mandate.SCREENER);
        return inputs.held(after, MOST_HELD).stream()
                .map(input -> item(input, voices))
                .toList();
    }

    /** These were written by humans and wait for a verdict from now on; one screener is enough for that. */
    @RolesAllowed("member")
    public void letThrough(Delegate screener, Collection<UUID> ids) {
        screener.require(Mandate.SCREENER);
        inputs.heldToChange(ids).forEach(input -> input.letThrough(screener));
    }

    /** No human wrote these. When a screener of another group finds the same they come out as one gap. */
    @RolesAllowed("member")
    public void callFlood(Delegate screener, Function<String, Nullifier> voices, Collection<UUID> ids) {
        screener.require(Mandate.SCREENER);
        for (var input : inputs.heldToChange(ids)) {
            var voice = voices.apply(input.id().toString());
            input.judge(screener, voice, Verdict.flood(), key.get(), IsoWeek.now(clock));
        }
    }

    /** Where a writer waits for an answer, in an order that says nothing of when she wrote. */
    @RolesAllowed("member")
    public List<ScreeningItem> awaitingAnswer(Delegate screener, Function<String, Nullifier> voices) {
        screener.require(Mandate.SCREENER);
        return inputs.awaitingAnswer(MOST).stream()
                .map(input -> item(input, voices))
                .toList();
    }

    /**
     * Says something to the writer, which only her receipt shows; nobody else is told, the police least of all.
     *
     * @param help with where help is found now
     * @throws InputRefused.DialogueFull when it has no more room
     * @throws InputNotFound when it does not exist, or was withdrawn
     */
    @RolesAllowed("member")
    public void answer(Delegate screener, UUID id, String text, boolean help) {
        screener.require(Mandate.SCREENER);
        inputs.findToChange(id).orElseThrow(InputNotFound::new).answer(screener, text, help, key.get());
    }

    private ScreeningItem item(AnonymousInput input, Function<String, Nullifier> voices) {
        return ScreeningItem.of(input, key, voices.apply(input.id().toString()));
    }
}
