package nl.sekswerkplatform.admission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sekswerkplatform.admission.WindowRefused.CardWaitsForWindow;
import nl.sekswerkplatform.admission.WindowRefused.HandOutGoesOn;
import nl.sekswerkplatform.admission.WindowRefused.LeftoversNotConfirmed;
import nl.sekswerkplatform.admission.WindowRefused.WindowOver;
import nl.sekswerkplatform.admission.WindowRefused.WindowTooFarAway;
import nl.sekswerkplatform.admission.WindowRefused.WindowTooSoon;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.membership.NewAccounts;
import nl.sekswerkplatform.sealing.LookupId;
import nl.sekswerkplatform.sealing.SealLabel;
import nl.sekswerkplatform.sealing.WrappingKey;

/**
 * The common window of a batch, after which its accounts begin on one day. Announced with the batch; opened when two
 * groups saw that the left-over cards are gone; extended twice at most while too few come; then those who came choose.
 * Closed, its cards are gone and its accounts wait; ended, it holds nothing. Whether anybody came shows nowhere in the
 * row: the seats are sealed, and as long for nobody as for everybody.
 */
@Entity
@Table(name = "admission_window")
public class AdmissionWindow {
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "batch_id")
    private AdmissionBatch batch;

    @Enumerated(EnumType.STRING)
    private Status status;

    private LocalDate opens;

    private LocalDate closes;

    private int extensions;

    @Column(name = "seen_by")
    private GroupKey seenBy;

    private byte[] seats;

    @Version
    private int version;

    enum Status {
        ANNOUNCED,
        OPEN,
        CHOOSING,
        CLOSED,
        ENDED
    }

    protected AdmissionWindow() {}

    private AdmissionWindow(AdmissionBatch batch, LocalDate opens, WindowRules rules) {
        this.id = UUID.randomUUID();
        this.batch = batch;
        this.status = Status.ANNOUNCED;
        open(opens, rules);
    }

    /**
     * @throws WindowTooSoon when the days of rest do not fit in before it
     * @throws WindowTooFarAway when the cards would wait too long
     */
    static AdmissionWindow announce(
            AdmissionBatch batch, LocalDate opens, WindowRules rules, LocalDate today, WrappingKey key) {
        LocalDate earliest = today.plusDays(rules.restDays());
        LocalDate latest = today.plusDays(WindowRules.LONGEST_AHEAD);
        if (opens.isBefore(earliest)) {
            throw new WindowTooSoon(earliest);
        }
        if (opens.isAfter(latest)) {
            throw new WindowTooFarAway(latest);
        }
        AdmissionWindow window = new AdmissionWindow(batch, opens, rules);
        window.keep(Seats.empty(batch.cards()), key);
        return window;
    }

    /**
     * A group saw that the left-overs were revoked; the second one opens the window. Seeing it again changes nothing.
     *
     * @throws HandOutGoesOn when cards are still handed out
     */
    Optional<LeftoversRevoked> confirmLeftovers(GroupKey by, LocalDate today, WindowRules rules) {
        LocalDate rest = opens.minusDays(rules.restDays());
        if (today.isBefore(rest)) {
            throw new HandOutGoesOn(rest);
        }
        if (status != Status.ANNOUNCED || by.equals(seenBy)) {
            return Optional.empty();
        }
        if (seenBy == null) {
            seenBy = by;
            return Optional.empty();
        }
        status = Status.OPEN;
        open(today.isAfter(opens) ? today : opens, rules);
        return Optional.of(new LeftoversRevoked(batch.group(), List.of(seenBy, by), today));
    }

    boolean isAnnounced() {
        return status == Status.ANNOUNCED;
    }

    /** Refuses a card with the day on which it can be used, or because that day is past. */
    void requireOpen(LocalDate today) {
        if (isAnnounced() && !today.isBefore(opens)) {
            throw new LeftoversNotConfirmed();
        }
        if (today.isBefore(opens)) {
            throw new CardWaitsForWindow(opens);
        }
        if (status != Status.OPEN || today.isAfter(closes)) {
            throw new WindowOver();
        }
    }

    /** @throws WindowOver and the other refusals of {@link #requireOpen} */
    void take(Seat seat, LocalDate today, WrappingKey key) {
        requireOpen(today);
        keep(seats(key).taking(seat), key);
    }

    /** @throws WindowOver when there is nothing to choose, or no longer */
    void choose(Seat seat, Seat.Choice choice, LocalDate today, WrappingKey key) {
        if (!isChoosing() || today.isAfter(closes)) {
            throw new WindowOver();
        }
        keep(seats(key).choosing(seat.account().code().code(), choice), key);
    }

    boolean isChoosing() {
        return status == Status.CHOOSING;
    }

    boolean isClosed() {
        return status == Status.CLOSED;
    }

    boolean hasEnded() {
        return status == Status.ENDED;
    }

    /** The first day of the accounts, if nothing is extended any more. */
    LocalDate begins() {
        return closes.plusDays(WindowRules.DAYS_APART);
    }

    /** Does what is due at the end of a day: goes on for longer, asks those who came, closes, or gives up. */
    void settle(LocalDate today, WindowRules rules, WrappingKey key) {
        if (isAnnounced() && today.isAfter(opens.plusDays(WindowRules.PATIENCE_DAYS))) {
            end();
        } else if ((status == Status.OPEN || isChoosing()) && today.isAfter(closes)) {
            settleSeats(seats(key), today, rules, key);
        }
    }

    private void settleSeats(Seats came, LocalDate today, WindowRules rules, WrappingKey key) {
        boolean few = status == Status.OPEN && came.count() < rules.leastAccounts();
        if (few && extensions < WindowRules.EXTENSIONS) {
            extensions++;
            goOn(today, rules);
        } else if (few && !came.isEmpty()) {
            status = Status.CHOOSING;
            goOn(today, rules);
        } else {
            close(isChoosing() ? came.whoStartSmaller() : came, today, key);
        }
    }

    /** What the accounts need that begin; the window forgets them. Only once its cards are gone. */
    NewAccounts begin(WrappingKey key) {
        if (!isClosed()) {
            throw new IllegalStateException("accounts begin once");
        }
        NewAccounts begun = batch.accounts(seats(key).accounts(RANDOM));
        end();
        return begun;
    }

    Optional<Seat> seatOf(LookupId memberCode, WrappingKey key) {
        return hasEnded() ? Optional.empty() : seats(key).find(memberCode);
    }

    WindowSummary summary() {
        return new WindowSummary(id, batch.group(), opens, seenBy);
    }

    AdmissionBatch batch() {
        return batch;
    }

    UUID id() {
        return id;
    }

    private void open(LocalDate day, WindowRules rules) {
        opens = day;
        closes = day.plusDays(rules.days() - 1L);
    }

    /** As long again, counted from today when nobody looked for a while. */
    private void goOn(LocalDate today, WindowRules rules) {
        LocalDate yesterday = today.minusDays(1);
        closes = (closes.isBefore(yesterday) ? yesterday : closes).plusDays(rules.days());
    }

    private void close(Seats begin, LocalDate today, WrappingKey key) {
        if (begin.isEmpty()) {
            end();
            return;
        }
        status = Status.CLOSED;
        LocalDate yesterday = today.minusDays(1);
        closes = closes.isBefore(yesterday) ? yesterday : closes;
        keep(begin.withoutCards(), key);
    }

    private void end() {
        status = Status.ENDED;
        seats = null;
    }

    private Seats seats(WrappingKey key) {
        return Seats.read(key.unwrap(seats, label()), batch.cards());
    }

    private void keep(Seats changed, WrappingKey key) {
        seats = key.wrap(changed.bytes(RANDOM), label());
    }

    private SealLabel label() {
        return label(id.toString());
    }

    static SealLabel label(String window) {
        return new SealLabel("admission.seats", window);
    }
}
