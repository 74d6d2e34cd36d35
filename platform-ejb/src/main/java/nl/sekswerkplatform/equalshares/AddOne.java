package nl.sekswerkplatform.equalshares;

/**
 * The completion by one more virtual minute per group at a time, each a {@link Run} from scratch.
 *
 * <p>Source: the "add 1" completion recommended in Peters, Pierczyński, Skowron (NeurIPS 2021) and on equalshares.net, stopped
 * earlier: once nothing supported fits in the minutes left. What the runs cost is not monotone in the steps, so there is no
 * bisection; steps that provably choose the same as the run before them are not repeated.
 */
final class AddOne {

    private final Setting setting;
    private final EqualShares.Progress progress;

    AddOne(Setting setting, EqualShares.Progress progress) {
        this.setting = setting;
        this.progress = progress;
    }

    Run run(long extra) {
        Run run = new Run(setting, extra);
        progress.ran(extra, run.cost());
        return run;
    }

    /** The outcome to keep: the first that leaves no room, or else the last before one that costs more than the minutes. */
    Run complete(Run first) {
        Run kept = first;
        while (kept.hasRoom()) {
            Run next = run(Math.addExact(kept.sameUpTo(), 1));
            if (next.cost() > setting.minutes()) {
                return kept.sameUpTo() == kept.extra() ? kept : run(kept.sameUpTo());
            }
            kept = next;
        }
        return kept;
    }
}
