/**
 * The commands of printers and vouching bodies. They know the domain's own format of cards and batches, which the
 * launcher does not have on its class path because it belongs to the application: so they are in a jar beside it.
 */
package nl.sekswerkplatform.launch.admission;
