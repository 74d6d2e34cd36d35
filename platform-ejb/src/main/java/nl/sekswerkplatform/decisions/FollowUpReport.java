package nl.sekswerkplatform.decisions;

import java.util.UUID;

/**
 * What a group tells about a follow-up.
 *
 * @param id made by the form, so that sending it twice tells it once
 * @param done whether the text is the result with which it is done
 */
public record FollowUpReport(UUID id, String text, boolean done) {}
