/**
 * Keys, and what they close.
 *
 * <p>Promise: a text is sealed under a key of its own, bound to the place it stands in; the keys that open everything
 * lie in files outside the database.
 *
 * <p>Terms: a <em>content key</em> seals one text and is itself <em>wrapped</em> for each who may open it; the
 * <em>pepper</em> makes a lookup id that the database alone cannot make.
 */
@BoundedContext
package nl.sekswerkplatform.sealing;

import nl.sekswerkplatform.shared.BoundedContext;
