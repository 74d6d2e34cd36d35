/**
 * A meeting while it is held: what is on the table, who has the floor, who is next.
 *
 * <p>Promise: the floor goes to the group heard least so far, whatever its size and however many of it wait. The chair
 * may give it to another; everyone at the table sees that. Who is elsewhere speaks in writing, in the same order. What
 * the chair did is kept when the server stops: the clocks are worked out from when something began. Times are of groups,
 * never of a person; when the meeting ends the moments go and whole minutes stay. Written words go when the minutes are
 * published.
 *
 * <p>Terms: the <em>floor</em> is a group's while it speaks; a <em>hand</em> is a group in the room that wants it; a
 * <em>contribution</em> is what a member wrote to be read out; a group is <em>heard</em> for as long as it had the floor.
 * An item is named by its position on the agenda; {@link nl.sekswerkplatform.sittings.Sitting#OTHER_BUSINESS} is what
 * stands on none.
 *
 * <p>Life cycle: WAITING, members may write -> RUNNING and PAUSED by turns -> ENDED, by the chair, or by itself in the
 * night.
 */
@BoundedContext(uses = {"groups", "membership", "meetings", "agenda", "minutes"})
package nl.sekswerkplatform.sittings;

import nl.sekswerkplatform.shared.BoundedContext;
