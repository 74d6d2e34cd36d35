package nl.sekswerkplatform.admission;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sekswerkplatform.admission.AdmissionRefused.CardUnknown;
import nl.sekswerkplatform.admission.WindowRefused.LeftoversClosed;
import nl.sekswerkplatform.admission.WindowRefused.WindowOver;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.membership.PreparedAccount;
import nl.sekswerkplatform.sealing.LookupId;
import nl.sekswerkplatform.sealing.PlatformKeys;
import nl.sekswerkplatform.sealing.WrappingKey;
import nl.sekswerkplatform.shared.DomainEvent;

/** The common windows, as those see them who hold a card or a code, and those who watch that left-overs go. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class WindowService {
    @Inject
    private WindowRepository windows;

    @Inject
    private AdmissionRepository admissions;

    @Inject
    private GroupService groups;

    @Inject
    private WindowPolicy policy;

    @Inject
    private PlatformKeys keys;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    /** Whose left-overs are still to be seen revoked by two groups, the first to open first. */
    @RolesAllowed("member")
    public List<WindowSummary> findAnnounced() {
        return windows.unfinished().stream()
                .filter(AdmissionWindow::isAnnounced)
                .map(AdmissionWindow::summary)
                .toList();
    }

    /**
     * Makes a left-over card useless, for who holds its code. The row stays and is as random as before, so that the
     * number of cards tells nothing.
     *
     * @throws CardUnknown when it is no card that waits for a window
     * @throws LeftoversClosed when two groups confirmed already
     */
    @RolesAllowed("member")
    public void revoke(LookupId card) {
        AdmissionCard found = admissions.hold(card).orElseThrow(() -> new CardUnknown("cards"));
        if (found.batch().isAtOnce()) {
            throw new CardUnknown("cards");
        }
        if (!windows.of(found.batch()).isAnnounced()) {
            throw new LeftoversClosed();
        }
        found.revoke();
    }

    /**
     * A member of a seated group saw the left-overs revoked. Kept is her group alone.
     *
     * @throws nl.sekswerkplatform.shared.DomainException when her group has no seat, or cards are still handed out
     */
    @RolesAllowed("member")
    public void confirmLeftovers(UUID window, Delegate by) {
        groups.requireSeated(by.group());
        windows.hold(window)
                .confirmLeftovers(by.group(), LocalDate.now(clock), policy.rules())
                .ifPresent(events::fire);
    }

    /**
     * Takes a place with a card; again with another code, the new code counts. The card's row is left as it is until
     * the whole batch goes, so that nobody can see which cards are in use.
     *
     * @return the first day of the account, unless it is later
     * @throws CardUnknown when there is no such card
     * @throws WindowOver and the other refusals of {@link AdmissionWindow#requireOpen}
     */
    @PermitAll
    public LocalDate take(DrawnCard card, PreparedAccount account) {
        AdmissionCard found = admissions.find(card.lookupId()).orElseThrow(() -> new CardUnknown("card"));
        AdmissionWindow window = windows.hold(windows.of(found.batch()).id());
        window.take(new Seat(card.mark(), account), LocalDate.now(clock), key());
        return begins(window);
    }

    /** What the holder of a code may know whose account has not begun; empty for every other code. */
    @PermitAll
    public Optional<Waiting> find(LookupId memberCode) {
        return window(memberCode)
                .map(window -> Waiting.of(
                        begins(window),
                        window.isChoosing(),
                        window.seatOf(memberCode, key()).orElseThrow().choice()));
    }

    /**
     * What someone wants whose batch stayed small; may change until the last day.
     *
     * @throws WindowOver when she has nothing to choose, or no longer
     */
    @PermitAll
    public void choose(LookupId memberCode, boolean smaller) {
        AdmissionWindow window =
                windows.hold(window(memberCode).orElseThrow(WindowOver::new).id());
        Seat seat = window.seatOf(memberCode, key()).orElseThrow(WindowOver::new);
        window.choose(seat, smaller ? Seat.Choice.SMALLER : Seat.Choice.STOP, LocalDate.now(clock), key());
    }

    private Optional<AdmissionWindow> window(LookupId memberCode) {
        WrappingKey key = key();
        return windows.unfinished().stream()
                .filter(window -> window.seatOf(memberCode, key).isPresent())
                .findFirst();
    }

    /** Batches of one draw begin on one day: that of the last. */
    private LocalDate begins(AdmissionWindow window) {
        return windows.unfinished(window.batch().group()).stream()
                .map(AdmissionWindow::begins)
                .max(Comparator.naturalOrder())
                .orElse(window.begins());
    }

    private WrappingKey key() {
        return AdmissionKeyedRows.seats(keys);
    }
}
