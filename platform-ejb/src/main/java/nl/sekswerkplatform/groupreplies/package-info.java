/**
 * What a seated group says to a decision, as one text.
 *
 * <p>Promise: a group has one reply to a decision, and no one of its members is known by it. Until its last day is over it
 * lies sealed and any member of the group may write and change it; then it can be read by all, and nobody changes it.
 * When somebody began is kept as the Sunday on which it ends, which tells the week.
 *
 * <p>Terms: a <em>reply</em> is a group's text to a decision. Half of what opens it stands in the database, half outside.
 *
 * <p>Life cycle: WAITING, written in the group -> SAID, public. Screeners may hide its words; two groups remove them.
 */
@BoundedContext(uses = {"groups", "membership", "decisions", "houserules", "sealing"})
package nl.sekswerkplatform.groupreplies;

import nl.sekswerkplatform.shared.BoundedContext;
