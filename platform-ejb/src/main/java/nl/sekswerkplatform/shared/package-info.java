/**
 * What every context needs and none owns: events, refusals, codes and seals, small numbers, numbers without gaps. No
 * word of the field lives here beyond these.
 */
@BoundedContext
package nl.sekswerkplatform.shared;
