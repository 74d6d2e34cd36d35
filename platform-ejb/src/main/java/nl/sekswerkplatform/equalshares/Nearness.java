package nl.sekswerkplatform.equalshares;

import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;

/** Judges, from the first run, how near an item came that was not bought; {@link Judgement} says what that means. */
final class Nearness {

    private final Setting setting;
    private final Run first;
    private final BigFraction[] leftOfAll;

    Nearness(Setting setting, Run first) {
        this.setting = setting;
        this.first = first;
        leftOfAll = first.purses()
                .leftOf(IntStream.range(0, setting.support().classes()).toArray());
        for (int group = 0; group < leftOfAll.length; group++) {
            if (setting.support().ballotsOf(group) == 0) {
                leftOfAll[group] = BigFraction.of(setting.minutes(), leftOfAll.length);
            }
        }
    }

    Judgement of(int item) {
        if (first.bought(item)) {
            return Judgement.ALMOST;
        }
        BigFraction[] left = first.purses().leftOf(setting.support().supportersOf(item));
        BigFraction together = BigFraction.ZERO;
        BigFraction mostFromOneMore = BigFraction.ZERO;
        for (int group = 0; group < left.length; group++) {
            BigFraction others = leftOfAll[group].subtract(left[group]);
            together = together.add(left[group]);
            mostFromOneMore = others.compareTo(mostFromOneMore) > 0 ? others : mostFromOneMore;
        }
        BigFraction minutes = BigFraction.of(setting.minutesOf(item));
        return together.add(mostFromOneMore).compareTo(minutes) >= 0 ? Judgement.ALMOST : Judgement.FAR;
    }
}
