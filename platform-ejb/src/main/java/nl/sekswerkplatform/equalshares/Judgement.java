package nl.sekswerkplatform.equalshares;

/**
 * How near an item that got no place came to one, without numbers.
 *
 * <p>Read off what was left at the end of the first run (no extra minutes); nothing is run again. An item is {@link #ALMOST}
 * there if its supporters had left, together with all that the other members of some one group had left, at least its minutes.
 * For a group without a ballot that counts, that is the group's whole share of the minutes. This says exactly: had every member
 * of that group with a ballot also supported the item (in a silent group: had some members supported it alone), the first run
 * would have bought it, for up to there the run would have been the same or would have bought it sooner. It is "can be enough"
 * and no promise, for add-one may still throw out what the first run bought; an item that it did throw out is {@link #ALMOST}
 * there. The converse does not hold: a {@link #FAR} item could with such support have come before an item that was bought.
 */
public enum Judgement {
    ALMOST,
    FAR,
    /** Longer than the whole meeting, and set aside before anything was counted. */
    TOO_LONG
}
