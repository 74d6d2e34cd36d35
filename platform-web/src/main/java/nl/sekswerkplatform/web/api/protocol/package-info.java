/** How the JSON API speaks, whatever it speaks of: pages, refusals, headers, the form of JSON, and its own description. */
package nl.sekswerkplatform.web.api.protocol;
