package nl.sekswerkplatform.followups;

/**
 * How a follow-up of a decision from before the platform stood then.
 *
 * @param key of the dossier, by which it is known again
 */
public record EarlierFollowUp(String key, FollowUpStatus status) {}
