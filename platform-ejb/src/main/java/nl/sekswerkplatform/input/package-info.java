/**
 * What people say without an account.
 *
 * <p>Promise: nobody can tell who wrote an input, or when it came: it is kept sealed, under a random id, with the ISO
 * week alone. Nothing here knows members, sessions or requests.
 *
 * <p>What is sealed opens with the receipt and with the screeners' own keys, with nothing else: whoever has the database
 * and all that lies beside it reads what two groups agreed to publish, until it is, and no other word.
 *
 * <p>Terms: an <em>input</em> is written and sent; its writer keeps a <em>receipt</em> (a code). <em>Screeners</em> of
 * two different groups have to agree to publish it or to withhold it for a reason from a public list. Both come out
 * with a <em>batch</em>: in shuffled order, with a public number; what was withheld as a gap with its reason.
 *
 * <p>Life cycle: received, approved or withheld, published. Until the batch its writer can withdraw it: then nothing is
 * left.
 */
@BoundedContext(uses = {"groups", "pilots", "codes", "sealing", "screeners"})
package nl.sekswerkplatform.input;

import nl.sekswerkplatform.shared.BoundedContext;
