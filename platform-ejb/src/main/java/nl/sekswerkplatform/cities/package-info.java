/**
 * An invented city: as much as a large city publishes in six years, so that everyone can see how the platform is with it, and
 * measure it.
 *
 * <p>Promise: everything is marked as illustrative, and the same size is the same city, word for word, wherever and
 * whenever it is made. It comes in as dossiers do, a meeting at a time, each whole or not at all; what is there already
 * stays. Never active unless {@code platform.demo} is set.
 */
@BoundedContext(uses = {"dossier", "groups", "membership", "pilots", "smallnumbers"})
package nl.sekswerkplatform.cities;

import nl.sekswerkplatform.shared.BoundedContext;
