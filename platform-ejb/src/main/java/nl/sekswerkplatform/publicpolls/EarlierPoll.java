package nl.sekswerkplatform.publicpolls;

import nl.sekswerkplatform.groups.GroupKey;

/**
 * A poll that another platform counted.
 *
 * @param key of the dossier, by which it is known again
 * @param by the group that asked
 * @param results what that platform told, and no more
 */
public record EarlierPoll(
        String key, AskPublicPoll asked, GroupKey by, PollResults results, boolean setAside, boolean illustrative) {}
