package nl.sekswerkplatform.input;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.input.InputRefused.AlreadyScreened;
import nl.sekswerkplatform.input.InputRefused.InputNotFound;
import nl.sekswerkplatform.input.InputRefused.ScreeningClosed;
import nl.sekswerkplatform.screeners.Screener;
import nl.sekswerkplatform.screeners.ScreenerAtWork;
import nl.sekswerkplatform.screeners.ScreenersService;
import nl.sekswerkplatform.sealing.PlatformKeys;
import nl.sekswerkplatform.shared.IsoWeek;

/**
 * Screening: two groups have to agree, so no group decides alone what is heard. For screeners; each method throws {@link
 * nl.sekswerkplatform.groups.GroupRefused.MandateMissing} for others. A screener works on what is closed for her, and
 * knows of nothing else.
 */
@Stateless
public class ScreeningService {
    /** The most inputs in one page of the queue. */
    public static final int MOST = 20;

    /** The most inputs in one page of what is held. */
    public static final int MOST_HELD = 50;

    @Inject
    private InputRepository inputs;

    @Inject
    private ReadersOfInputs readers;

    @Inject
    private ScreenersService screeners;

    @Inject
    private PlatformKeys keys;

    @Inject
    private Clock clock;

    /**
     * A screener comes: she has a key from now on, and closes for those who came since what she can open and they cannot.
     * To be called before anything is shown to her.
     */
    @RolesAllowed("member")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void arrive(Screener screener) {
        screeners.arrive(screener);
        screeners.open(screener).ifPresent(readers::handOn);
    }

    /**
     * A page of what waits, in an order that says nothing of when it came.
     *
     * @param after the last id of the page before; null for the first page
     */
    @RolesAllowed("member")
    public List<ScreeningItem> queue(Screener screener, UUID after) {
        return screeners
                .open(screener)
                .map(at -> items(inputs.received(at.reader(), after, MOST), at, screener))
                .orElseGet(List::of);
    }

    /** True when more waits than this screener can open: others have to come first, or its writer with her receipt. */
    @RolesAllowed("member")
    public boolean isMoreForOthers(Screener screener) {
        screener.requireMandate();
        UUID reader = screeners.open(screener).map(ScreenerAtWork::reader).orElse(new UUID(0, 0));
        return inputs.isAnyNotClosedFor(reader);
    }

    /** @throws InputNotFound when it is not waiting, does not exist, or is not closed for her */
    @RolesAllowed("member")
    public ScreeningItem get(Screener screener, UUID id) {
        var at = atWork(screener);
        var input = inputs.findAtWork(id).orElseThrow(InputNotFound::new);
        return ScreeningItem.of(input, readers.open(id, at), screener.voice(id));
    }

    /**
     * Gives a verdict. When two groups agree the input comes out, or out as a gap, with the next batch; else it stays
     * open.
     *
     * @throws AlreadyScreened when this screener found something else before
     * @throws ScreeningClosed when two groups have agreed already
     * @throws InputNotFound when it does not exist, was withdrawn, or is not closed for her
     */
    @RolesAllowed("member")
    public InputStatus judge(Screener screener, UUID id, Verdict verdict) {
        screener.requireMandate();
        var input = inputs.findToChange(id).orElseThrow(InputNotFound::new);
        judge(input, screener, atWork(screener), verdict);
        return input.status();
    }

    private void judge(AnonymousInput input, Screener screener, ScreenerAtWork at, Verdict verdict) {
        if (!input.isWithScreeners()) {
            throw new ScreeningClosed();
        }
        var judging = new Judging(at, screener.voice(input.id()), verdict, IsoWeek.now(clock));
        input.judge(judging, readers.open(input.id(), at), InputKeyedRows.outgoing(keys));
    }

    /** A page of what is held because very much came at once, for a human to sort; the order says nothing. */
    @RolesAllowed("member")
    public List<ScreeningItem> held(Screener screener, UUID after) {
        return screeners
                .open(screener)
                .map(at -> items(inputs.held(at.reader(), after, MOST_HELD), at, screener))
                .orElseGet(List::of);
    }

    /** These were written by humans and wait for a verdict from now on; one screener is enough for that. */
    @RolesAllowed("member")
    public void letThrough(Screener screener, Collection<UUID> ids) {
        screener.requireMandate();
        inputs.heldToChange(ids).forEach(AnonymousInput::letThrough);
    }

    /** No human wrote these. When a screener of another group finds the same they come out as one gap. */
    @RolesAllowed("member")
    public void callFlood(Screener screener, Collection<UUID> ids) {
        screener.requireMandate();
        var held = inputs.heldToChange(ids);
        var at = atWork(screener);
        held.forEach(input -> judge(input, screener, at, Verdict.flood()));
    }

    /** Where a writer waits for an answer, in an order that says nothing of when she wrote. */
    @RolesAllowed("member")
    public List<ScreeningItem> awaitingAnswer(Screener screener) {
        return screeners
                .open(screener)
                .map(at -> items(inputs.awaitingAnswer(at.reader(), MOST), at, screener))
                .orElseGet(List::of);
    }

    /**
     * Says something to the writer, which only her receipt shows; nobody else is told, the police least of all.
     *
     * @param help with where help is found now
     * @throws InputRefused.DialogueFull when it has no more room
     * @throws InputNotFound when it does not exist, was withdrawn, or is not closed for her
     */
    @RolesAllowed("member")
    public void answer(Screener screener, UUID id, String text, boolean help) {
        screener.requireMandate();
        var input = inputs.findToChange(id).orElseThrow(InputNotFound::new);
        input.answer(screener.group(), text, help, readers.open(id, atWork(screener)));
    }

    private ScreenerAtWork atWork(Screener screener) {
        return screeners.open(screener).orElseThrow(InputNotFound::new);
    }

    private List<ScreeningItem> items(List<AnonymousInput> page, ScreenerAtWork at, Screener screener) {
        var opened = readers.openAll(page.stream().map(AnonymousInput::id).toList(), at);
        return page.stream()
                .filter(input -> opened.containsKey(input.id()))
                .map(input -> ScreeningItem.of(input, opened.get(input.id()), screener.voice(input.id())))
                .toList();
    }
}
