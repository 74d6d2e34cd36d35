package nl.sekswerkplatform.equalshares;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The same method as plainly as it can be written: member by member, every rho anew in every round, every add-one step. Slow, and
 * the yardstick for the fast one.
 */
final class PlainEqualShares {

    record Offer(Candidate item, BigFraction rho, BigFraction weight, Map<String, BigFraction> payments) {}

    private static final class Member {
        String group;
        Set<String> ballot;
        BigFraction weight;
        BigFraction left;
    }

    private final RandomMeeting meeting;

    PlainEqualShares(RandomMeeting meeting) {
        this.meeting = meeting;
    }

    /** The first step that leaves no room, or the last before one that costs more than the minutes. */
    long extra() {
        long extra = 0;
        for (List<Offer> kept = run(0); hasRoom(kept); extra++) {
            kept = run(extra + 1);
            if (cost(kept) > meeting.minutes()) {
                return extra;
            }
        }
        return extra;
    }

    List<Offer> run(long extra) {
        return run(members(extra));
    }

    /** What the supporters of each item that was not bought have left together. */
    Map<Candidate, BigFraction> leftAfter(long extra) {
        List<Member> members = members(extra);
        List<Candidate> bought = run(members).stream().map(Offer::item).toList();
        Map<Candidate, BigFraction> left = new HashMap<>();
        fitting().stream()
                .filter(item -> !bought.contains(item))
                .forEach(item -> left.put(
                        item,
                        supporters(item, members).stream()
                                .map(member -> member.left)
                                .reduce(BigFraction.ZERO, BigFraction::add)));
        return left;
    }

    /** The supporting weight of the item. */
    BigFraction weight(Candidate item) {
        return weight(item, members(0));
    }

    private List<Offer> run(List<Member> members) {
        List<Candidate> open = new ArrayList<>(fitting());
        List<Offer> bought = new ArrayList<>();
        Optional<Offer> best = best(open, members);
        while (best.isPresent()) {
            Offer offer = best.get();
            bought.add(offer);
            open.remove(offer.item());
            for (Member member : supporters(offer.item(), members)) {
                BigFraction charge = offer.rho()
                        .multiply(member.weight)
                        .multiply(offer.item().minutes());
                BigFraction paid = member.left.compareTo(charge) < 0 ? member.left : charge;
                member.left = member.left.subtract(paid);
                if (paid.signum() > 0) {
                    offer.payments().merge(member.group, paid, BigFraction::add);
                }
            }
            best = best(open, members);
        }
        return bought;
    }

    /** What fits in the left-over time of the kept run. */
    List<Candidate> fill() {
        List<Offer> kept = run(extra());
        int left = meeting.minutes() - cost(kept);
        List<Candidate> filled = new ArrayList<>();
        List<Candidate> byWeight = fitting().stream()
                .sorted(Comparator.comparing((Candidate item) -> weight(item, members(0)), Comparator.reverseOrder()))
                .toList();
        for (Candidate item : byWeight) {
            if (isSupported(item)
                    && item.minutes() <= left
                    && kept.stream().noneMatch(offer -> offer.item().equals(item))) {
                filled.add(item);
                left -= item.minutes();
            }
        }
        return filled;
    }

    int cost(List<Offer> bought) {
        return bought.stream().mapToInt(offer -> offer.item().minutes()).sum();
    }

    private boolean hasRoom(List<Offer> bought) {
        int left = meeting.minutes() - cost(bought);
        return fitting().stream()
                .anyMatch(item -> item.minutes() <= left
                        && isSupported(item)
                        && bought.stream().noneMatch(offer -> offer.item().equals(item)));
    }

    private List<Candidate> fitting() {
        return meeting.candidates().stream()
                .filter(item -> item.minutes() <= meeting.minutes())
                .toList();
    }

    private boolean isSupported(Candidate item) {
        return weight(item, members(0)).signum() > 0;
    }

    private List<Member> members(long extra) {
        BigFraction share =
                BigFraction.of(meeting.minutes(), meeting.groups().size()).add(BigFraction.of(extra));
        Set<String> fitting =
                new HashSet<>(fitting().stream().map(Candidate::id).toList());
        List<Member> members = new ArrayList<>();
        for (String group : meeting.ballots().keySet()) {
            List<Set<String>> counting = meeting.ballots().get(group).stream()
                    .filter(ballot -> ballot.stream().anyMatch(fitting::contains))
                    .toList();
            for (Set<String> ballot : counting) {
                Member member = new Member();
                member.group = group;
                member.ballot = ballot;
                member.weight = BigFraction.of(1, counting.size());
                member.left = share.multiply(member.weight);
                members.add(member);
            }
        }
        return members;
    }

    private static List<Member> supporters(Candidate item, List<Member> members) {
        return members.stream()
                .filter(member -> member.ballot.contains(item.id()))
                .toList();
    }

    private static BigFraction weight(Candidate item, List<Member> members) {
        return supporters(item, members).stream()
                .map(member -> member.weight)
                .reduce(BigFraction.ZERO, BigFraction::add);
    }

    private static Optional<Offer> best(List<Candidate> open, List<Member> members) {
        Offer best = null;
        for (Candidate item : open) {
            Optional<BigFraction> rho = rho(item, members);
            if (rho.isPresent()) {
                Offer offer = new Offer(item, rho.get(), weight(item, members), new HashMap<>());
                int byRho = best == null ? -1 : offer.rho().compareTo(best.rho());
                best = byRho < 0 || byRho == 0 && offer.weight().compareTo(best.weight()) > 0 ? offer : best;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Tries each number of members who give all they have, from those with the least rho of their own on. */
    private static Optional<BigFraction> rho(Candidate item, List<Member> members) {
        BigFraction minutes = BigFraction.of(item.minutes());
        List<Member> rising = supporters(item, members).stream()
                .sorted(Comparator.comparing((Member member) -> member.left.divide(member.weight)))
                .toList();
        BigFraction missing = minutes;
        BigFraction weight = weight(item, members);
        for (Member member : rising) {
            BigFraction rho = missing.divide(weight.multiply(minutes));
            if (rho.multiply(member.weight).multiply(minutes).compareTo(member.left) <= 0) {
                return Optional.of(rho);
            }
            missing = missing.subtract(member.left);
            weight = weight.subtract(member.weight);
        }
        return Optional.empty();
    }
}
