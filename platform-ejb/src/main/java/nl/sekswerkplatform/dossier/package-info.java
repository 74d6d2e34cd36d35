/**
 * All that is public as one file, to start from and to take along.
 *
 * <p>Promise: a file enters whole, in one transaction, or not at all; entering it again changes nothing; what is wrong
 * in it is told by its path ({@code $.pilots[1].criteria[0].text}). What happened before the platform enters by
 * methods that say so; what is open enters through the ordinary ones. What is written holds nothing that no page shows, and
 * entered in an empty platform it is written there byte by byte as it was. Reading and writing hold a part at a time.
 *
 * <p>Terms: a <em>section</em> is what one context has in the file, one or more lists; a <em>part</em> is one thing in a
 * list, known by its <em>key</em>.
 */
@BoundedContext(readsAll = true)
package nl.sekswerkplatform.dossier;

import nl.sekswerkplatform.shared.BoundedContext;
