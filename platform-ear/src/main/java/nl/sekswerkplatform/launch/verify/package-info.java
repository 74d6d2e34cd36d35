/**
 * Checks what the platform says, without believing it: everything here is written a second time, from the documented forms
 * alone, and uses nothing of the platform's own classes and nothing but the JDK.
 */
package nl.sekswerkplatform.launch.verify;
