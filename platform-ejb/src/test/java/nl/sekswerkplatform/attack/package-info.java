/**
 * Somebody who has the whole database, with or without the platform's key files, and not the members' codes, tries to
 * tie acts to each other and to accounts. Her ways of guessing are {@link nl.sekswerkplatform.attack.Strategy}; each has
 * a planted leak that it must find, so that a test in which it finds nothing says something.
 */
package nl.sekswerkplatform.attack;
