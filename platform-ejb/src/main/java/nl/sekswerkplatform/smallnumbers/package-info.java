/**
 * What may be shown of numbers that could point at a person.
 *
 * <p>Promise: a small number of a protected group is told as a band or not at all, and cannot be computed from what
 * stands beside it.
 */
@BoundedContext
package nl.sekswerkplatform.smallnumbers;

import nl.sekswerkplatform.shared.BoundedContext;
