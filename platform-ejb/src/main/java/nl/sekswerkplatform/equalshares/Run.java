package nl.sekswerkplatform.equalshares;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * One run of the Method of Equal Shares from scratch, with a given number of extra virtual minutes per group.
 *
 * <p>Source: Peters, Pierczyński, Skowron, "Proportional Participatory Budgeting with Additive Utilities" (NeurIPS 2021), with
 * the minutes of an item as its utility. Items are bought in order of rho, priced again only when an older, lower rho comes
 * first.
 */
final class Run {

    /** An item, its rho, and what each group paid. */
    record Purchase(int item, BigFraction rho, BigFraction[] payments) {}

    private final Setting setting;
    private final long extra;
    private final Horizon horizon = new Horizon();
    private final Purses purses;
    private final PriorityQueue<Offer> offers = new PriorityQueue<>();
    private final List<Purchase> purchases = new ArrayList<>();

    Run(Setting setting, long extra) {
        this.setting = setting;
        this.extra = extra;
        purses = new Purses(setting, extra, horizon);
        Support support = setting.support();
        setting.supportedItems()
                .forEach(item -> offers.add(Offer.atBest(item, support.weightOf(item), support.unit())));
        for (Optional<Offer> best = takeBest(); best.isPresent(); best = takeBest()) {
            buy(best.get());
        }
    }

    private Optional<Offer> takeBest() {
        while (!offers.isEmpty()) {
            Offer best = offers.poll();
            if (best.round() == purchases.size()) {
                offers.forEach(other -> horizon.reliesOnOrder(best, other));
                return Optional.of(best);
            }
            priceAgain(best.item());
        }
        return Optional.empty();
    }

    private void priceAgain(int item) {
        purses.level(item)
                .map(level -> purses.offer(item, purchases.size(), level))
                .ifPresent(offers::add);
    }

    private void buy(Offer offer) {
        BigFraction[] payments = purses.payments(offer.item(), offer.level());
        purchases.add(new Purchase(offer.item(), offer.rho(), payments));
        purses.pay(offer.item(), offer.level());
    }

    long extra() {
        return extra;
    }

    List<Purchase> purchases() {
        return purchases;
    }

    boolean bought(int item) {
        return purchases.stream().anyMatch(purchase -> purchase.item() == item);
    }

    /** The minutes of the items bought, together. */
    int cost() {
        return purchases.stream()
                .mapToInt(purchase -> setting.minutesOf(purchase.item()))
                .sum();
    }

    /** Whether a supported item that was not bought would still fit in the minutes that are left. */
    boolean hasRoom() {
        int left = setting.minutes() - cost();
        return setting.supportedItems().anyMatch(item -> setting.minutesOf(item) <= left && !bought(item));
    }

    /** The number of extra minutes up to which this run would choose the same items, in the same order. */
    long sameUpTo() {
        return Math.addExact(extra, horizon.steps());
    }

    /** What was left in the end. */
    Purses purses() {
        return purses;
    }
}
