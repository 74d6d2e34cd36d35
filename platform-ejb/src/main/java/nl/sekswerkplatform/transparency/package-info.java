/**
 * The public log: what was published can be checked by anyone and dropped by nobody.
 *
 * <p>Nobody writes to it by hand: it observes {@link nl.sekswerkplatform.shared.DomainEvent}s in their own
 * transaction. A leaf holds salted digests of the published parts, never the parts.
 */
@BoundedContext
package nl.sekswerkplatform.transparency;

import nl.sekswerkplatform.shared.BoundedContext;
