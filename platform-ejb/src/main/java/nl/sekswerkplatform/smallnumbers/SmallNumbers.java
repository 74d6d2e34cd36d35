package nl.sekswerkplatform.smallnumbers;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.sekswerkplatform.smallnumbers.ShownVotes.Leaning;

/**
 * The only place that turns counts about people into what is shown, on pages, in the API, exports, search, feeds and
 * charts. What it shows depends on the count alone, never on other counts, so that differences and complements of what
 * was published lead to nothing that is hidden.
 *
 * <p>That holds for single tables. Callers publish each figure once, for a closed period: no running totals, no
 * re-opening, no cross-tables, one question in one form only (votes or a table, never both), and no count of several
 * groups together beside their own: the total of a table is the only one.
 *
 * <p>Sources: NHS Digital disclosure control (HES, SRH), Eurostat IFS 2023; see anonymity.md §5.
 */
public final class SmallNumbers {
    /** Below this nothing is shown of a protected group. */
    public static final int NOTHING_BELOW = 5;

    /** Below this no number is shown of a protected group. */
    public static final int NUMBERS_FROM = 10;

    /** From so many on it is said in a word where a protected group leans, if no number is said with it. */
    public static final int WORDS_FROM = 3;

    /** From so many people on a group is heard, and it is told where a protected group stands, without numbers. */
    public static final int STANDS_FROM = 3;

    static final int STEP = 5;
    private static final int PERCENT = 100;
    private static final int LOWEST_SHARE = 10;
    private static final int HIGHEST_SHARE = 90;
    private static final int SHARE_STEP = 10;

    private SmallNumbers() {}

    /**
     * How many people of a group did something. Protected: hidden, few, or rounded to five; in function: exact.
     *
     * @throws IllegalArgumentException if there are fewer than none
     */
    public static ShownCount count(int people, Protection protection) {
        requirePeople(people);
        if (protection == Protection.IN_FUNCTION) {
            return ShownCount.exact(people);
        }
        if (people < NOTHING_BELOW) {
            return ShownCount.HIDDEN;
        }
        return people < NUMBERS_FROM ? ShownCount.FEW : ShownCount.rounded(roundToStep(people));
    }

    /**
     * Membership, turnout, attendance of a group. Protected: a band, refreshed once per epoch by the caller; in
     * function: exact.
     *
     * @throws IllegalArgumentException if there are fewer than none
     */
    public static ShownCount band(int people, Protection protection) {
        requirePeople(people);
        return protection == Protection.IN_FUNCTION ? ShownCount.exact(people) : ShownCount.in(Band.of(people));
    }

    /** As {@link #band(int, Protection)}. */
    public static ShownCount band(People people, Protection protection) {
        return band(people.number(), protection);
    }

    /**
     * What was shown of one group before, added up: of the shown, never of the true counts, so that a sum tells nothing that
     * they do not.
     */
    public static ShownSum sum(List<ShownCount> shown) {
        boolean exact = shown.stream().allMatch(count -> count.kind() == ShownCount.Kind.EXACT);
        return new ShownSum(exact, shown.stream().mapToInt(SmallNumbers::fewest).reduce(0, Math::addExact));
    }

    private static int fewest(ShownCount shown) {
        return switch (shown.kind()) {
            case HIDDEN -> 0;
            case FEW -> NOTHING_BELOW;
            case ROUNDED -> shown.value().orElseThrow() - STEP / 2;
            case EXACT -> shown.value().orElseThrow();
            case BAND -> shown.band().orElseThrow().from();
        };
    }

    /**
     * A table with a row for each group, or for each answer to a question. If one row is protected, every row is shown
     * as {@link #count} shows a protected one, and the total adds up the shown rows.
     *
     * @throws IllegalArgumentException if two rows have one name
     */
    public static <N> ShownTable<N> table(List<CountRow<N>> rows) {
        boolean anyProtected = rows.stream().anyMatch(row -> row.protection() == Protection.PROTECTED);
        var protection = anyProtected ? Protection.PROTECTED : Protection.IN_FUNCTION;
        var shown = new LinkedHashMap<N, ShownCount>();
        for (var row : rows) {
            if (shown.put(row.name(), count(row.people(), protection)) != null) {
                throw new IllegalArgumentException("two rows are called " + row.name());
            }
        }
        return new ShownTable<>(shown, total(shown, protection));
    }

    /**
     * The votes of one group. Protected: below five nothing, below ten where it leans (two thirds), from ten on the
     * rounded number of votes and the share in favour; in function: exact.
     *
     * @throws IllegalArgumentException if there are fewer votes than none
     */
    public static ShownVotes votes(int inFavour, int against, Protection protection) {
        int cast = Math.addExact(inFavour, against);
        var share = share(inFavour, cast, protection);
        if (protection == Protection.IN_FUNCTION) {
            return ShownVotes.exact(inFavour, against, share);
        }
        if (cast < NOTHING_BELOW) {
            return ShownVotes.hidden();
        }
        var shownCast = count(cast, protection);
        return cast < NUMBERS_FROM
                ? ShownVotes.leaning(shownCast, leaning(inFavour, against))
                : ShownVotes.share(shownCast, share);
    }

    /**
     * Where a group leans, in a word and without any number: two thirds one way, or neither. Who stands in between
     * counts half for each side. Protected: nothing below three people; in function: nothing of nobody.
     *
     * @throws IllegalArgumentException if there are fewer people than none
     */
    public static Leaning leaning(int inFavour, int between, int against, Protection protection) {
        requirePeople(Math.min(inFavour, Math.min(between, against)));
        int people = Math.addExact(inFavour, Math.addExact(between, against));
        boolean tooFew = protection == Protection.PROTECTED ? people < WORDS_FROM : people == 0;
        return tooFew
                ? Leaning.UNSAID
                : leaning(Math.addExact(2 * inFavour, between), Math.addExact(2 * against, between));
    }

    /**
     * Whether a group is heard of which so many spoke: from {@value #STANDS_FROM} on, or from all of its members where they
     * are fewer. One of which nobody spoke never is, also when it has no members.
     */
    public static boolean isHeard(int spoke, People members) {
        requirePeople(spoke);
        return spoke >= Math.max(1, members.orAll(STANDS_FROM));
    }

    /**
     * Whether it may be told where a group stands, of which so many spoke and which was heard. In function: as soon as it
     * was heard.
     *
     * @throws IllegalArgumentException if there are fewer than none
     */
    public static boolean showsStand(int people, Protection protection) {
        requirePeople(people);
        return protection == Protection.IN_FUNCTION ? people > 0 : people >= STANDS_FROM;
    }

    /**
     * A part of a group. Protected: nothing below ten people, then in steps of ten between "10% or less" and "90% or
     * more" (finer steps would let small numbers be worked out); in function: whole percents, nothing for nobody.
     * The whole may be shown only as {@link #count} shows it: beside the exact whole, a share gives the part away.
     *
     * @throws IllegalArgumentException if the part is below none or above the whole
     */
    public static ShownShare share(int part, int whole, Protection protection) {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException("a part lies between none and the whole");
        }
        boolean tooFew = protection == Protection.PROTECTED ? whole < NUMBERS_FROM : whole == 0;
        if (tooFew) {
            return ShownShare.HIDDEN;
        }
        return protection == Protection.PROTECTED ? cappedShare(part, whole) : exactShare(part, whole);
    }

    /**
     * A value of an indicator from a named source: shown as it is, unless it counts fewer than its source allows.
     *
     * @param suppressBelow the indicator's own threshold; 0 if it has none
     * @return empty if it may not be shown
     */
    public static Optional<BigDecimal> suppressed(BigDecimal value, int suppressBelow) {
        boolean hidden = suppressBelow > 0 && value.compareTo(BigDecimal.valueOf(suppressBelow)) < 0;
        return hidden ? Optional.empty() : Optional.of(value);
    }

    /**
     * A percentage from a named source: not the percentage is held against the threshold, but the base it is of.
     *
     * @param base how many the percentage is of; empty counts as too few as soon as there is a threshold
     * @param suppressBelow the indicator's own threshold; 0 if it has none
     * @return empty if it may not be shown
     */
    public static Optional<BigDecimal> suppressedPercentage(
            BigDecimal percentage, OptionalInt base, int suppressBelow) {
        boolean hidden = suppressBelow > 0 && base.orElse(0) < suppressBelow;
        return hidden ? Optional.empty() : Optional.of(percentage);
    }

    private static <N> ShownCount total(LinkedHashMap<N, ShownCount> rows, Protection protection) {
        int sum = rows.values().stream().mapToInt(row -> row.value().orElse(0)).reduce(0, Math::addExact);
        if (protection == Protection.IN_FUNCTION) {
            return ShownCount.exact(sum);
        }
        return sum == 0 ? ShownCount.HIDDEN : ShownCount.rounded(sum);
    }

    private static Leaning leaning(int inFavour, int against) {
        if (inFavour >= 2 * against) {
            return Leaning.FOR;
        }
        return against >= 2 * inFavour ? Leaning.AGAINST : Leaning.DIVIDED;
    }

    private static ShownShare cappedShare(int part, int whole) {
        long hundredfold = (long) part * PERCENT;
        if (hundredfold >= (long) HIGHEST_SHARE * whole) {
            return ShownShare.of(ShownShare.Kind.AT_LEAST, HIGHEST_SHARE);
        }
        if (hundredfold <= (long) LOWEST_SHARE * whole) {
            return ShownShare.of(ShownShare.Kind.AT_MOST, LOWEST_SHARE);
        }
        boolean majority = 2L * part > whole;
        int minority = minorityShare(majority ? whole - part : part, whole);
        return ShownShare.of(ShownShare.Kind.ABOUT, majority ? PERCENT - minority : minority);
    }

    /**
     * Nearest ten, not below 20; taken of the smaller side, so that both sides add up to 100. Halves go down: if 3 of
     * 12 were not shown as 20%, then 20% of "about ten" could only be two people.
     */
    private static int minorityShare(int part, int whole) {
        long tenths = ((long) part * 2 * SHARE_STEP + whole - 1) / (2L * whole);
        return (int) Math.max(tenths, 2) * SHARE_STEP;
    }

    private static ShownShare exactShare(int part, int whole) {
        return ShownShare.of(ShownShare.Kind.EXACT, (int) (((long) part * 2 * PERCENT + whole) / (2L * whole)));
    }

    private static int roundToStep(int people) {
        return Math.toIntExact(((long) people + STEP / 2) / STEP * STEP);
    }

    private static void requirePeople(int people) {
        if (people < 0) {
            throw new IllegalArgumentException("fewer people than none");
        }
    }
}
