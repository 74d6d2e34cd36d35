/**
 * What the numbers of a running pilot ask the table to look at.
 *
 * <p>Promise: a signal follows from what everyone can read, and from nothing else. A number that is not shown raises none
 * and ends none, so that no signal, and no silence, tells it.
 *
 * <p>Terms: an indicator is <em>beyond</em> its threshold when it lies on the worse side of it; a period is <em>worse</em>
 * than the one right before it. A signal is <em>raised</em> <em>since</em> the period in which that began.
 *
 * <p>Life cycle: raised once, when the newest number is beyond the threshold or is the third in a row that is worse.
 * Answered when a proposal that takes it up gets time at a meeting; gone when a newer or corrected number says otherwise, when
 * the table agreed to watch it no longer, or when the pilot ended.
 * As long as the same thing goes on, it is not raised a second time.
 */
@BoundedContext(uses = {"groups", "pilots", "observations", "stages"})
package nl.sekswerkplatform.signals;

import nl.sekswerkplatform.shared.BoundedContext;
