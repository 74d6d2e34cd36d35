/**
 * Who sits at the table: asked by a member, agreed by the table, and told to everyone.
 *
 * <p>Promise: a group comes to the table, or leaves it, when the table adopts exactly that in a consent round, and in no other
 * way. It happens in the transaction that counts the round, with its leaf in the log. Reservations are not enough: who may say
 * what for years is not decided over a group's hesitation.
 *
 * <p>A seated group needs a vouching body that vouches for no other: where an observing group has none by name, the request
 * names it, and the table agrees to it with the seat.
 *
 * <p>Terms: a <em>request</em> is a proposal that asks for a seat for a group, or for its seat. It gets support, time and a
 * round as any other proposal does; its title and what the round asks are not for anybody to word, so that the table agrees on
 * what it read. A group can be asked for once it is admitted: seated before, it would keep every agenda waiting.
 *
 * <p>Life cycle: proposed; on an agenda; a round about it; ADOPTED, and the group sits (or observes) from then on. Meetings that
 * were planned and rounds that were open before keep the groups they began with.
 */
@BoundedContext(uses = {"groups", "membership", "admission", "proposals", "consensus", "advice", "smallnumbers"})
package nl.sekswerkplatform.seating;

import nl.sekswerkplatform.shared.BoundedContext;
