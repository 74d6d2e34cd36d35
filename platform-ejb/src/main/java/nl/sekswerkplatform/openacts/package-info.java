/**
 * What waits for a member: the acts that are open to her and that she has not done, with the day until which.
 *
 * <p>Promise: it follows anew each time from what the contexts hold anyway, and from nullifiers that only her secret makes.
 * Nothing is kept for it: not what she looked at, not when, not that she came. What she did is not among it. Of what is
 * sealed for her group or for screeners it says that there is something, never what, and never how much.
 *
 * <p>Terms: an <em>open act</em> is one thing that a member can do now, with the place where she does it. It is <em>late</em>
 * from the day after its last.
 */
@BoundedContext(readsAll = true)
package nl.sekswerkplatform.openacts;

import nl.sekswerkplatform.shared.BoundedContext;
