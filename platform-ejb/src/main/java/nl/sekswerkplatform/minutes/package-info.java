/**
 * What the table said, and that every group saw it so.
 *
 * <p>Promise: minutes are published when each seated group has confirmed them, or at the deadline with the silent groups
 * named; nobody can change them after that. Who confirmed is not known: a confirmation is kept under a {@link
 * nl.sekswerkplatform.shared.Nullifier}, without a time, and dropped at publication.
 *
 * <p>Terms: an <em>item</em> is what the minutes say of one point of the agenda, or of other business; a <em>voice</em>
 * is a group's view on it and its <em>stance</em>; a <em>note</em> is what a group remarks on an item while it confirms,
 * printed there. The {@link nl.sekswerkplatform.minutes.ConfirmationRule} says when a group has confirmed.
 *
 * <p>Life cycle: DRAFT, written by the secretary group -> OFFERED to the groups -> PUBLISHED.
 */
@BoundedContext(uses = {"groups", "meetings", "agenda", "consensus", "advice", "smallnumbers"})
package nl.sekswerkplatform.minutes;

import nl.sekswerkplatform.shared.BoundedContext;
