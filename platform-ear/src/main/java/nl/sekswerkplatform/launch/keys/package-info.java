/**
 * What commands do to keys and look at in the database. They know the domain's own forms, which the launcher does not
 * have on its class path because it belongs to the application: so they are in a jar beside it.
 */
package nl.sekswerkplatform.launch.keys;
