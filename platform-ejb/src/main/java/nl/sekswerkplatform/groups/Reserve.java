package nl.sekswerkplatform.groups;

/**
 * Knows whether the holders of a mandate in reserve are called upon now. The context of that mandate does; membership only
 * asks.
 */
public interface Reserve {
    boolean isCalled(Mandate mandate);
}
