package nl.sekswerkplatform.advice;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.advice.PositionRefused.RoundOver;
import nl.sekswerkplatform.advice.RoundRefused.NotYoursToClose;
import nl.sekswerkplatform.advice.RoundRefused.OpenTooLong;
import nl.sekswerkplatform.advice.RoundRefused.OpenTooShort;
import nl.sekswerkplatform.advice.RoundRefused.OutcomeOfNoText;
import nl.sekswerkplatform.advice.RoundRefused.ReopenedBefore;
import nl.sekswerkplatform.advice.RoundRefused.ReopenedClosesByItself;
import nl.sekswerkplatform.advice.RoundRefused.TooSoonToClose;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupRefused.GroupNotSeated;
import nl.sekswerkplatform.sealing.ContentKey;
import nl.sekswerkplatform.sealing.SealLabel;
import nl.sekswerkplatform.sealing.WrappingKey;

/**
 * The table is asked for its advice on an item. OPEN, perhaps reopened once, then CLOSED with its outcome. Whoever gives a
 * position or counts holds its row until that is done, so that it needs no version, which would count positions.
 */
@Entity
@Table(name = "consent_round")
class ConsentRound extends ReadableRound {
    static final String SEALED_AS = "round.key";

    @OneToMany(mappedBy = "round", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<RoundText> texts = new ArrayList<>();

    protected ConsentRound() {}

    /**
     * @param now in UTC
     * @throws OpenTooShort when it would close before the least that the rule asks
     */
    static ConsentRound open(OpenRound asked, int number, RoundSubject subject, RoundRule rule, LocalDateTime now) {
        if (asked.open().compareTo(rule.least()) < 0) {
            throw new OpenTooShort(rule.least().toHours());
        }
        if (asked.open().compareTo(RoundRule.MOST) > 0) {
            throw new OpenTooLong(RoundRule.MOST.toDays());
        }
        ConsentRound round = new ConsentRound();
        round.id = asked.form();
        round.number = number;
        round.subject = subject;
        round.openFor = subject.item().toString();
        round.closable = RoundRule.over(now, rule.least());
        round.due = RoundRule.over(now, asked.open());
        asked.texts().forEach(text -> round.texts.add(new RoundText(round, round.texts.size() + 1, text)));
        return round;
    }

    ConsentRound by(GroupKey group, LocalDate today, boolean example) {
        openedBy = group;
        openedOn = today;
        illustrative = example;
        return this;
    }

    /**
     * One that was closed on another platform. At which hour it could be closed there is not told.
     *
     * @throws OutcomeOfNoText when it came to what none of its texts came to
     */
    static ConsentRound recordEarlier(EarlierConsentRound earlier, int number, RoundSubject subject) {
        if (earlier.texts().stream().noneMatch(text -> text.outcome() == earlier.outcome())) {
            throw new OutcomeOfNoText();
        }
        ConsentRound round = new ConsentRound();
        round.id = UUID.randomUUID();
        round.number = number;
        round.dossierKey = earlier.key();
        round.subject = subject;
        round.closable = earlier.closedOn().atStartOfDay();
        round.due = round.closable;
        round.reopened = !earlier.awaited().isEmpty();
        earlier.awaited().forEach(group -> round.awaited.add(group.value()));
        round.status = RoundStatus.CLOSED;
        round.closedOn = earlier.closedOn();
        round.outcome = earlier.outcome();
        earlier.texts().forEach(text -> round.texts.add(new RoundText(round, round.texts.size() + 1, text)));
        earlier.groups()
                .forEach(asked -> round.groups.add(
                        new GroupTurnout(round.groups.size(), asked.group(), asked.heard(), asked.turnout())));
        return round.by(earlier.openedBy(), earlier.openedOn(), earlier.illustrative())
                .seating(earlier.groups().stream()
                        .map(EarlierConsentRound.AskedGroup::group)
                        .toList());
    }

    /** Who is asked is who sits when it opens, whatever the table agrees after that. */
    ConsentRound seating(List<GroupKey> seated) {
        seated.forEach(group -> seats.add(new RoundSeat(seats.size(), group)));
        return this;
    }

    /** The groups that are asked, in the order of the table. */
    List<GroupKey> seats() {
        return seats.stream()
                .sorted(Comparator.comparingInt(RoundSeat::place))
                .map(RoundSeat::groupKey)
                .toList();
    }

    /** @throws GroupNotSeated to a group that did not sit when it opened */
    void requireSeat(GroupKey group) {
        if (!seats().contains(group)) {
            throw new GroupNotSeated(group);
        }
    }

    /** Makes the key that closes its boxes. */
    ConsentRound sealed(WrappingKey wrapping) {
        wrappedKey = ContentKey.random(new SecureRandom()).wrapFor(wrapping, keyLabel());
        return this;
    }

    /**
     * @param now in UTC
     * @throws RoundOver when its time is over, also before it is counted
     */
    void requireOpen(LocalDateTime now) {
        if (status != RoundStatus.OPEN || isDue(now)) {
            throw new RoundOver();
        }
    }

    /**
     * @throws NotYoursToClose to all but the group that opened it
     * @throws ReopenedClosesByItself when it was reopened: who closes it then could tell when the last one spoke
     * @throws TooSoonToClose before its shortest time is over
     */
    void requireClosableBy(Delegate by, LocalDateTime now) {
        if (!by.group().equals(openedBy)) {
            throw new NotYoursToClose();
        }
        if (status != RoundStatus.OPEN) {
            throw new RoundOver();
        }
        if (reopened && !isDue(now)) {
            throw new ReopenedClosesByItself();
        }
        if (now.isBefore(closable)) {
            throw new TooSoonToClose();
        }
    }

    boolean isOpen() {
        return status == RoundStatus.OPEN;
    }

    boolean isDue(LocalDateTime now) {
        return isOpen() && !now.isBefore(due);
    }

    /** Gives groups that were not heard a second time; what others said stays, and may change. */
    RoundReopened reopen(List<GroupKey> notHeard, LocalDateTime now, Duration again, LocalDate today) {
        if (reopened) {
            throw new ReopenedBefore();
        }
        reopened = true;
        notHeard.forEach(group -> awaited.add(group.value()));
        due = RoundRule.over(now, again);
        return new RoundReopened(number, awaited(), due, today);
    }

    void close(RoundCount count, LocalDate today) {
        requireNotClosed();
        status = RoundStatus.CLOSED;
        openFor = null;
        closedOn = today;
        groups.addAll(count.turnouts());
        texts.forEach(text -> text.settle(count));
        outcome = count.outcome(count.advised());
    }

    private void requireNotClosed() {
        if (!isOpen()) {
            throw new RoundOver();
        }
    }

    ContentKey key(WrappingKey wrapping) {
        return ContentKey.unwrap(wrappedKey, wrapping, keyLabel());
    }

    /** Nothing is sealed any more that anybody still needs. */
    void forgetKey() {
        wrappedKey = null;
    }

    private SealLabel keyLabel() {
        return new SealLabel(SEALED_AS, id.toString());
    }

    /** By number while it is open; then the best carried first. */
    List<RoundText> texts() {
        return texts.stream()
                .sorted(Comparator.comparingInt(RoundText::place).thenComparingInt(RoundText::number))
                .toList();
    }
}
