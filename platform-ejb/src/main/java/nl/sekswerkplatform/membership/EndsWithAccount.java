package nl.sekswerkplatform.membership;

/**
 * Takes back what a member must not hold once she is gone: what others wait for, such as a mandate. Membership asks each
 * context that implements it, with her secret in hand for the last time, in the transaction in which her account goes.
 *
 * <p>Nothing else is taken back here. What goes together with her account is hers, for whoever has a copy of the database
 * from before. What only her secret opens nobody can open any more; it goes when its own time is over.
 */
public interface EndsWithAccount {
    void endFor(ActingMember leaving);
}
