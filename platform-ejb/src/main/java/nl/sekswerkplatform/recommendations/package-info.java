/**
 * Advice of bodies outside the table, and how far it is followed.
 *
 * <p>Promise: what is not wholly followed cannot be recorded without reasons.
 *
 * <p>Life cycle: so far recommendations enter with the dossier, with the answer they got before the platform.
 */
@BoundedContext(uses = "pilots")
package nl.sekswerkplatform.recommendations;

import nl.sekswerkplatform.shared.BoundedContext;
