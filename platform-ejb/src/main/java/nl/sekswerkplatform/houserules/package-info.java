/**
 * What happens to a member's public words that name or threaten somebody.
 *
 * <p>Promise: any screener hides them at once, nobody alone removes them. Hidden words stand in no public table: they lie
 * sealed here, and come back by themselves. Kept of who hides and who confirms is the group, and days.
 *
 * <p>Terms: words are <em>hidden</em> by a screener for a <em>reason</em> from a fixed public list, for 72 hours and until
 * the end of that day (no hour of anybody's act is kept); <em>removed</em> when a screener of another group agrees; else
 * they <em>return</em>. What returned is not hidden a second time as it is.
 *
 * <p>Life cycle: HIDDEN, then REMOVED (the words are erased, with a leaf in the log) or RETURNED.
 */
@BoundedContext(uses = {"groups", "sealing"})
package nl.sekswerkplatform.houserules;

import nl.sekswerkplatform.shared.BoundedContext;
