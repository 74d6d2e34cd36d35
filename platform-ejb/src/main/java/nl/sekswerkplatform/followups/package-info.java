/**
 * Who does what by when because of a decision, and how that goes.
 *
 * <p>Promise: what was promised is late, for everyone to see, from the day after its date. What is told about it, moved or
 * answered is added and never replaced. Nobody is given work by another group: until the group that is asked accepts, the
 * municipality answers for it.
 *
 * <p>Terms: the <em>asked</em> group, and the function within it, is what the decision named; the <em>owner</em> is who
 * answers for it now. A follow-up that is late for {@value nl.sekswerkplatform.followups.FollowUp#DAYS_UNTIL_RETURN} days
 * <em>returns</em>: it proposes itself for the agenda, once, and competes like any other proposal. What was
 * promised before the platform does not return.
 *
 * <p>Life cycle: ASKED by a published decision -> ACCEPTED or DECLINED by the group; meanwhile OPEN, DONE with a result, or
 * LAPSED when another decision withdraws its own.
 */
@BoundedContext(uses = {"groups", "proposals", "decisions"})
package nl.sekswerkplatform.followups;

import nl.sekswerkplatform.shared.BoundedContext;
