/**
 * Pilots ({@code proeftuinen}): what is tried, under which conditions, and how the table will know whether it works.
 *
 * <p>Promise: what is measured is agreed before it is measured, with the number below which nothing of it is told.
 *
 * <p>Terms: a pilot has <em>conditions</em> (agreed or proposed, each in editions) and <em>criteria</em>; a criterion has
 * <em>indicators</em>, each with a source group, which together may add up to a <em>total</em>; what was seen of them stands
 * in {@code observations}.
 *
 * <p>Life cycle: preparing, running, paused, ended or permanent. A decision of the municipality moves it, and starts it only
 * when the table has agreed to the <em>plan</em> of criteria and indicators. That, and a change of it, comes from above as a fact:
 * pilots know no rounds. What is dropped is watched no longer and stays readable.
 */
@BoundedContext(uses = {"groups", "smallnumbers"})
package nl.sekswerkplatform.pilots;

import nl.sekswerkplatform.shared.BoundedContext;
