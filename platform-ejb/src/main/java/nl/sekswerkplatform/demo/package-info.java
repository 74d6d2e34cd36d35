/**
 * Invented members for the demo, so that everyone can be each of the people at the table.
 *
 * <p>Promise: they come in by the same door as anyone: keys, signed batches, cards, codes. Everything about them is
 * made from the platform's own keys, so that a start that was interrupted goes on where it was. Never active unless
 * {@code platform.demo} is set.
 */
@BoundedContext(
        uses = {
            "groups",
            "membership",
            "admission",
            "meetings",
            "proposals",
            "agenda",
            "consensus",
            "advice",
            "codes",
            "sealing",
            "screeners",
            "cities",
            "smallnumbers"
        })
package nl.sekswerkplatform.demo;

import nl.sekswerkplatform.shared.BoundedContext;
