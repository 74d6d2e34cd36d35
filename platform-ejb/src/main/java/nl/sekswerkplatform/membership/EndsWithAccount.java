package nl.sekswerkplatform.membership;

/**
 * Takes back what a member must not hold once she is gone. Membership asks each context that implements it, with her
 * secret in hand for the last time, in the transaction in which her account goes.
 */
public interface EndsWithAccount {
    void endFor(ActingMember leaving);
}
