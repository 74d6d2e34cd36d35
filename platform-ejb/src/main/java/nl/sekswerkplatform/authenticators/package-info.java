/**
 * The numbers that an authenticator app shows: an optional second proof beside a member code.
 *
 * <p>Promise: knows no members. What it keeps are nullifiers of numbers that were used, for some minutes and without a
 * time; a number that was wrong is kept nowhere.
 *
 * <p>Terms: a <em>secret</em> is what app and member share; a <em>one-time number</em> is made of it and of the half
 * minute in which we are (RFC 6238: six digits, HMAC-SHA-1, as all apps expect).
 *
 * <p>Life cycle: a number is good in its half minute and the ones beside it, once.
 */
@BoundedContext
package nl.sekswerkplatform.authenticators;

import nl.sekswerkplatform.shared.BoundedContext;
