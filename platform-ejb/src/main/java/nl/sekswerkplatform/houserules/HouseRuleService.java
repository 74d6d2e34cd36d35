package nl.sekswerkplatform.houserules;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.houserules.HouseRuleRefused.NothingHidden;
import nl.sekswerkplatform.houserules.HouseRuleRefused.ReturnedBefore;
import nl.sekswerkplatform.sealing.PlatformKeys;
import nl.sekswerkplatform.sealing.WrappingKey;
import nl.sekswerkplatform.shared.DomainEvent;

/** Hides members' words, removes them when two groups agree, and gives them back when not. */
@Stateless
public class HouseRuleService {
    /** The most that is told of the past at once. */
    public static final int MOST = 50;

    @Inject
    private HidingRepository hidings;

    @Inject
    @Any
    private Instance<HideableWords> contexts;

    @Inject
    private PlatformKeys keys;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    /** What everyone may know: what is hidden or was, why, and what became of it; never the words. */
    @PermitAll
    public List<Hiding> findLast() {
        return hidings.last(MOST);
    }

    /** What happened last to these words; empty when nobody ever hid them. */
    @PermitAll
    public Optional<Hiding> find(String ref) {
        return hidings.about(ref).stream().findFirst();
    }

    /** What waits for a second group, with the words. Only for screeners. */
    @RolesAllowed("member")
    public List<HidingItem> findHidden(Delegate screener) {
        screener.require(Mandate.SCREENER);
        return hidings.hidden().stream()
                .filter(hiding -> !hiding.isOver(today()))
                .map(hiding -> new HidingItem(
                        hiding.id(),
                        hiding.ref(),
                        hiding.reason(),
                        hiding.hiddenBy(),
                        hiding.lastDay(),
                        hiding.open(key()),
                        !hiding.hiddenBy().equals(screener.group())))
                .toList();
    }

    /** What waits for the group of this screener, those first that return first; without the words. */
    @RolesAllowed("member")
    public List<Hiding> findToConfirm(Delegate screener) {
        screener.require(Mandate.SCREENER);
        return hidings.hidden().stream()
                .filter(hiding -> !hiding.isOver(today()) && !hiding.hiddenBy().equals(screener.group()))
                .toList();
    }

    /** The words as they stand in public, before a screener hides them. */
    @RolesAllowed("member")
    public String read(Delegate screener, String ref) {
        screener.require(Mandate.SCREENER);
        return context(ref).read(ref);
    }

    /**
     * Hides words at once. Hiding them again changes nothing.
     *
     * @throws ReturnedBefore when the same words were hidden before and came back
     * @throws NothingHidden when there are no such words
     */
    @RolesAllowed("member")
    public void hide(Delegate screener, String ref, HidingReason reason) {
        screener.require(Mandate.SCREENER);
        List<Hiding> before = hidings.about(ref);
        if (before.stream().anyMatch(hiding -> hiding.status() == HidingStatus.HIDDEN)) {
            return;
        }
        String words = context(ref).hide(ref);
        if (before.stream().anyMatch(hiding -> hiding.returned(words))) {
            throw new ReturnedBefore();
        }
        hidings.add(Hiding.of(ref, words, reason, screener, today(), key()));
        events.fire(new WordsHidden(ref, HidingStatus.HIDDEN));
    }

    /**
     * The second group agrees, and the words are gone; refused as {@link Hiding#confirm} is.
     *
     * @throws NothingHidden when there is no such hiding
     */
    @RolesAllowed("member")
    public void confirm(Delegate screener, UUID id) {
        Hiding hiding = hidings.hold(id).orElseThrow(NothingHidden::new);
        events.fire(hiding.confirm(screener, today()));
        context(hiding.ref()).remove(hiding.ref());
    }

    /** What nobody confirmed in time. */
    @RolesAllowed("operator")
    public List<UUID> findDue() {
        return hidings.due(today());
    }

    /** Gives words back whose days are over; nothing when another node did. */
    @RolesAllowed("operator")
    public void giveBack(UUID id) {
        hidings.hold(id)
                .filter(hiding -> hiding.status() == HidingStatus.HIDDEN)
                .ifPresent(hiding -> {
                    context(hiding.ref()).giveBack(hiding.ref(), hiding.giveBack(today(), key()));
                    events.fire(new WordsHidden(hiding.ref(), HidingStatus.RETURNED));
                });
    }

    private HideableWords context(String ref) {
        return contexts.stream().filter(context -> context.has(ref)).findFirst().orElseThrow(NothingHidden::new);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private WrappingKey key() {
        return HidingKeyedRows.wrapping(keys);
    }
}
