package nl.sekswerkplatform.admission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.membership.MemberService;
import nl.sekswerkplatform.sealing.PlatformKeys;
import nl.sekswerkplatform.sealing.WrappingKey;

/**
 * What becomes of windows as days pass. Each step is a transaction of its own, may be repeated, and does nothing that
 * is not due: closing a window, taking out its cards, and two days later beginning its accounts.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TakeOverService {
    @Inject
    private WindowRepository windows;

    @Inject
    private MemberService members;

    @Inject
    private WindowPolicy policy;

    @Inject
    private PlatformKeys keys;

    @Inject
    private Clock clock;

    @RolesAllowed("operator")
    public List<UUID> findUnfinished() {
        return windows.withSomethingLeft();
    }

    /** Groups with accounts that wait to begin. */
    @RolesAllowed("operator")
    public Set<GroupKey> findGroupsToRenew() {
        return windows.unfinished().stream()
                .filter(AdmissionWindow::isClosed)
                .map(window -> window.batch().group())
                .collect(Collectors.toSet());
    }

    /** Closes, extends or gives up a window whose time is over. */
    @RolesAllowed("operator")
    public void settle(UUID window) {
        windows.hold(window).settle(LocalDate.now(clock), policy.rules(), key());
    }

    /** Takes out the cards of a window that is over: all of them together, whoever used one. */
    @RolesAllowed("operator")
    public void takeOutCards(UUID window) {
        AdmissionWindow over = windows.hold(window);
        if (over.isClosed() || over.hasEnded()) {
            windows.removeCards(over.batch());
        }
    }

    /**
     * The take-over: in one hour, and here in one transaction, the accounts of a group end and those of its draw begin.
     * Waits until every batch of the draw is closed, its last day is two days past, and no card is left.
     */
    @RolesAllowed("operator")
    public void renew(GroupKey group) {
        LocalDate today = LocalDate.now(clock);
        List<AdmissionWindow> draw = windows.unfinished(group).stream()
                .map(window -> windows.hold(window.id()))
                .toList();
        boolean due = !draw.isEmpty()
                && draw.stream()
                        .allMatch(window -> window.isClosed()
                                && !today.isBefore(window.begins())
                                && !windows.hasCards(window.batch()));
        if (due) {
            members.renew(
                    group, draw.stream().map(window -> window.begin(key())).toList());
        }
    }

    private WrappingKey key() {
        return AdmissionKeyedRows.seats(keys);
    }
}
