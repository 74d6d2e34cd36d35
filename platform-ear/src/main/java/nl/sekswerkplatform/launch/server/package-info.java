/** The little that runs inside the server, below the application; packed as {@code lib/session-ids.jar}. */
package nl.sekswerkplatform.launch.server;
