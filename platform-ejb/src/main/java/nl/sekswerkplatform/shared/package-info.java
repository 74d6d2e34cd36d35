/**
 * What every context needs and none owns: events, refusals, weeks, digests and nullifiers, texts, typed numbers, numbers without
 * gaps. No word of the field lives here beyond these.
 */
@BoundedContext
package nl.sekswerkplatform.shared;
