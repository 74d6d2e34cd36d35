package nl.sekswerkplatform.publicpolls;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.houserules.HideableWords;
import nl.sekswerkplatform.houserules.HouseRuleRefused.CannotBeHidden;
import nl.sekswerkplatform.publicpolls.PublicPollRefused.ClosesOutOfRange;
import nl.sekswerkplatform.publicpolls.PublicPollRefused.NotAsked;
import nl.sekswerkplatform.publicpolls.PublicPollRefused.OpensOutOfRange;
import nl.sekswerkplatform.publicpolls.PublicPollRefused.PollNotOpen;
import nl.sekswerkplatform.publicpolls.PublicPollRefused.ResultsDoNotFit;
import nl.sekswerkplatform.sealing.ContentKey;
import nl.sekswerkplatform.sealing.SealLabel;
import nl.sekswerkplatform.sealing.WrappingKey;
import nl.sekswerkplatform.shared.Text;

/**
 * Questions to groups or to everyone. ANNOUNCED (open between its two days), then COUNTED or WITHDRAWN. What is asked is
 * set when it is announced, and never changes: who would ask otherwise withdraws it and asks anew. While house rules hide
 * its words nobody answers; removed by two groups, one that is not counted yet is WITHDRAWN.
 */
@Entity
@Table(name = "public_poll")
class PublicPoll extends ReadablePoll {
    static final String SEALED_AS = "publicpoll.key";
    static final int MAX_KEY = 80;

    protected PublicPoll() {}

    private PublicPoll(int number, AskPublicPoll asked, GroupKey by) {
        this.id = asked.form();
        this.number = number;
        this.words = new PollWords(asked);
        this.askedBy = by;
        this.opens = asked.opens();
        this.closes = asked.closes();
        this.everyone = asked.everyone();
        asked.groups().forEach(group -> groups.add(group.value()));
        this.status = Status.ANNOUNCED;
    }

    /**
     * @param notice days in which all can read it
     * @param open days on which it can be answered, at least
     * @throws OpensOutOfRange when it opens before all could read it, or very late
     * @throws ClosesOutOfRange when there are too few days to answer, or too many
     */
    static PublicPoll ask(int number, AskPublicPoll asked, Delegate by, int notice, int open, LocalDate today) {
        PublicPoll poll = new PublicPoll(number, asked, by.group());
        LocalDate latest = today.plusDays(PollDays.MOST);
        if (poll.opens.isBefore(today.plusDays(notice)) || poll.opens.isAfter(latest)) {
            throw new OpensOutOfRange(today.plusDays(notice), latest);
        }
        LocalDate soonest = poll.opens.plusDays(open - 1L);
        LocalDate last = poll.opens.plusDays(PollDays.MOST);
        if (poll.closes.isBefore(soonest) || poll.closes.isAfter(last)) {
            throw new ClosesOutOfRange(soonest, last);
        }
        return poll;
    }

    /**
     * One that was counted elsewhere.
     *
     * @throws ResultsDoNotFit when what is told is not of what was asked
     */
    static PublicPoll recordEarlier(int number, EarlierPoll earlier) {
        PublicPoll poll = new PublicPoll(number, earlier.asked(), earlier.by());
        poll.dossierKey = Text.required("key", earlier.key(), MAX_KEY);
        poll.status = Status.COUNTED;
        poll.results = earlier.results();
        poll.setAside = earlier.setAside();
        poll.beforePlatform = true;
        poll.illustrative = earlier.illustrative();
        if (!poll.audiences().equals(poll.results.byAudience().keySet())
                || poll.results.byAudience().values().stream().anyMatch(each -> !poll.fits(each))) {
            throw new ResultsDoNotFit();
        }
        return poll;
    }

    private boolean fits(List<? extends List<?>> counted) {
        List<Integer> rows = questions().stream().map(Question::rows).toList();
        return counted.stream().map(List::size).toList().equals(rows);
    }

    PublicPoll sealed(WrappingKey wrapping) {
        wrappedKey = ContentKey.random(new SecureRandom()).wrapFor(wrapping, label());
        return this;
    }

    ContentKey key(WrappingKey wrapping) {
        return ContentKey.unwrap(wrappedKey, wrapping, label());
    }

    private SealLabel label() {
        return new SealLabel(SEALED_AS, id.toString());
    }

    /**
     * @throws NotAsked when it is not asked of this group
     * @throws PollNotOpen outside its days
     */
    void requireAnswerableBy(GroupKey group, LocalDate today) {
        if (!asks(group)) {
            throw new NotAsked();
        }
        requireOpen(today);
    }

    /**
     * @throws NotAsked when it is asked of groups alone
     * @throws PollNotOpen outside its days
     */
    void requireAnswerableByEveryone(LocalDate today) {
        if (!everyone) {
            throw new NotAsked();
        }
        requireOpen(today);
    }

    private void requireOpen(LocalDate today) {
        if (!isOpen(today)) {
            throw new PollNotOpen();
        }
    }

    void count(PollResults shown, boolean aside) {
        status = Status.COUNTED;
        results = shown;
        setAside = aside;
        wrappedKey = null;
    }

    /**
     * @throws PublicPollRefused.NotAskingGroup when it acts for another group
     * @throws PublicPollRefused.PollOver when it was counted or withdrawn before, or is being counted
     */
    void withdraw(String reason, Delegate by, LocalDate today) {
        read(today, List.of()).findObstacleToWithdraw(by.group()).ifPresent(obstacle -> {
            throw obstacle;
        });
        words.withdraw(reason);
        status = Status.WITHDRAWN;
        wrappedKey = null;
    }

    /**
     * A screener hid the words; what was answered so far stays.
     *
     * @throws CannotBeHidden when they are hidden or gone already
     */
    String hideWords() {
        if (!words.isShown()) {
            throw new CannotBeHidden();
        }
        return words.hide();
    }

    /** Two groups removed the words. One that is not counted yet ends without a result. */
    void removeWords() {
        if (status == Status.ANNOUNCED) {
            words.withdraw(HideableWords.NO_WORDS);
            status = Status.WITHDRAWN;
            wrappedKey = null;
        }
        words.remove();
    }
}
