/**
 * Advice of bodies outside the table, and how far it is followed.
 *
 * <p>Promise: what is not wholly followed cannot be answered without reasons.
 *
 * <p>Life cycle: recommendations enter with the dossier, some with the answer they got before the platform, or a group
 * brings them in; a decision of the municipality answers them, point by point. A correction leaves what stood there.
 */
@BoundedContext(uses = {"groups", "pilots", "houserules"})
package nl.sekswerkplatform.recommendations;

import nl.sekswerkplatform.shared.BoundedContext;
