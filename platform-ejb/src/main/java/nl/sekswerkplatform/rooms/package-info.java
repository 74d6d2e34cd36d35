/**
 * A group's own room, where its members prepare what the group says at the table.
 *
 * <p>Promise: only members of the group read it, and nobody else can: there is no method that gives a room to another
 * group, to the public or to who runs the platform. All that is said is kept sealed under a key of the group, which is
 * wrapped by a key outside the database. Who has the database alone learns for each group how many topics it has, how
 * long they are, and in which weeks something was last said in them: no words, no persons, no times, no order within
 * the week. Who has the database and the key files reads all; no room is closed to who holds both.
 *
 * <p>Terms: a <em>topic</em> is a conversation; what is said in it stands on its <em>pages</em>. A <em>voice</em> is
 * how one member is shown in one topic: by the group's way, or by a letter. A <em>poll</em> asks the group a question
 * for yes or no; each member has one vote, kept under a {@link nl.sekswerkplatform.shared.Nullifier}.
 *
 * <p>Life cycle: a topic begins with its first words and goes with the last words that are taken back. A poll is open
 * until the end of its last day; its outcome is shown after that, once, and never opens again.
 */
@BoundedContext(uses = {"groups", "membership", "sealing", "smallnumbers"})
package nl.sekswerkplatform.rooms;

import nl.sekswerkplatform.shared.BoundedContext;
