/**
 * Codes: all that a person needs to come back, on paper.
 *
 * <p>Promise: a code is digits with a check, kept nowhere. What finds and opens someone's things is derived from it,
 * slowly, so that a stolen database does not give the codes away; an answer takes as long for a wrong code as for a
 * right one.
 */
@BoundedContext(uses = "sealing")
package nl.sekswerkplatform.codes;

import nl.sekswerkplatform.shared.BoundedContext;
