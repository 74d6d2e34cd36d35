package nl.sekswerkplatform.agenda;

import nl.sekswerkplatform.equalshares.Share;

/** What is shown of a group's share in an item. */
public enum ShareLevel {
    NONE,
    THIRD,
    TWO_THIRDS,
    ALL,
    /** A protected group with few ballots: that it took part in composing, and nothing about single items. */
    TOOK_PART;

    static ShareLevel of(Share share) {
        return switch (share) {
            case NONE -> NONE;
            case UP_TO_A_THIRD -> THIRD;
            case UP_TO_TWO_THIRDS -> TWO_THIRDS;
            case UP_TO_ALL -> ALL;
        };
    }
}
