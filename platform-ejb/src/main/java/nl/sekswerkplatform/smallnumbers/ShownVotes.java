package nl.sekswerkplatform.smallnumbers;

/**
 * The votes of one group for and against, as far as they may be shown.
 *
 * @param cast how many voted
 * @param leaning said for five to nine votes of a protected group only
 * @param inFavour the share of those in favour, from ten votes on
 * @param votesFor how many were in favour; hidden for a protected group of any size
 * @param votesAgainst how many were against; hidden for a protected group of any size
 */
public record ShownVotes(
        ShownCount cast, Leaning leaning, ShownShare inFavour, ShownCount votesFor, ShownCount votesAgainst) {

    static ShownVotes hidden() {
        return leaning(ShownCount.HIDDEN, Leaning.UNSAID);
    }

    static ShownVotes leaning(ShownCount cast, Leaning leaning) {
        return new ShownVotes(cast, leaning, ShownShare.HIDDEN, ShownCount.HIDDEN, ShownCount.HIDDEN);
    }

    static ShownVotes share(ShownCount cast, ShownShare inFavour) {
        return new ShownVotes(cast, Leaning.UNSAID, inFavour, ShownCount.HIDDEN, ShownCount.HIDDEN);
    }

    static ShownVotes exact(int inFavour, int against, ShownShare share) {
        return new ShownVotes(
                ShownCount.exact(inFavour + against),
                Leaning.UNSAID,
                share,
                ShownCount.exact(inFavour),
                ShownCount.exact(against));
    }

    /** Where a small group leans. */
    public enum Leaning {
        /** Nothing is said: too few votes, or the share says it. */
        UNSAID,
        /** Two thirds or more in favour. */
        FOR,
        /** Two thirds or more against. */
        AGAINST,
        /** Neither. */
        DIVIDED
    }
}
