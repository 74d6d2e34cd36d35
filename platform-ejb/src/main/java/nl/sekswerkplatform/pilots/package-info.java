/**
 * Pilots ({@code proeftuinen}): what is tried, under which conditions, and how the table will know whether it works.
 *
 * <p>Promise: what is measured is agreed before it is measured, and a number that could point at a person leaves this
 * context only as {@link nl.sekswerkplatform.smallnumbers.SmallNumbers} lets it: nobody outside can read an observation's
 * value, only what may be shown of it.
 *
 * <p>Terms: a pilot has <em>conditions</em> (agreed or proposed, each in editions) and <em>criteria</em>; a criterion has
 * <em>indicators</em>, each with a source group; an <em>observation</em> is an indicator's value in one period.
 *
 * <p>Life cycle: preparing, running, paused, ended or permanent. A decision of the municipality moves it.
 */
@BoundedContext(uses = {"groups", "smallnumbers"})
package nl.sekswerkplatform.pilots;

import nl.sekswerkplatform.shared.BoundedContext;
