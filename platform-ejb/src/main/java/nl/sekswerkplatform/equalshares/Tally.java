package nl.sekswerkplatform.equalshares;

import java.math.BigInteger;

/** The heads of some classes, counted by purse and group. */
final class Tally {

    private final Support support;
    private final int[] heads;

    Tally(Support support, int purses) {
        this.support = support;
        heads = new int[purses * support.groups()];
    }

    void add(int number, int purse) {
        heads[purse * support.groups() + support.groupOf(number)] += support.headsOf(number);
    }

    private int heads(int purse, int group) {
        return heads[purse * support.groups() + group];
    }

    /** The amounts of the purses, added up over the counted heads of the group. */
    BigInteger sum(int group, BigInteger[] amounts) {
        BigInteger sum = BigInteger.ZERO;
        for (int purse = 0; purse < amounts.length; purse++) {
            int count = heads(purse, group);
            if (count > 0) {
                sum = sum.add(amounts[purse].multiply(BigInteger.valueOf(count)));
            }
        }
        return sum;
    }

    /** The weight of the counted members with this purse; zero if there are none. */
    BigInteger weight(int purse) {
        BigInteger weight = BigInteger.ZERO;
        for (int group = 0; group < support.groups(); group++) {
            int count = heads(purse, group);
            if (count > 0) {
                weight = weight.add(support.weightOfHeads(group, count));
            }
        }
        return weight;
    }
}
