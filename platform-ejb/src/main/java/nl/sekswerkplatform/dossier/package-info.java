/**
 * All that is public as one file, to start from and to take along.
 *
 * <p>Promise: a file enters whole, in one transaction, or not at all; entering it again changes nothing; what is wrong
 * in it is told by its path ({@code $.pilots[1].criteria[0].text}). What happened before the platform enters by
 * methods that say so; what is open enters through the ordinary ones.
 */
@BoundedContext(readsAll = true)
package nl.sekswerkplatform.dossier;

import nl.sekswerkplatform.shared.BoundedContext;
