package nl.sekswerkplatform.followups;

import java.util.UUID;

/**
 * What a group tells about a follow-up.
 *
 * @param id made by the form, so that sending it twice tells it once
 * @param evidence an address where it can be seen, as typed; null for none
 * @param done whether the text is the result with which it is done
 */
public record FollowUpReport(UUID id, String text, String evidence, boolean done) {}
