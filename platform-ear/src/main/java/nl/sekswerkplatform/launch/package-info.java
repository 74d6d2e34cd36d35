/**
 * Starts the whole on one machine: command line, database and server in the right order, and stops them in the
 * opposite one. Knows nothing of the domain; what the application needs to know it gets as system properties.
 */
package nl.sekswerkplatform.launch;
