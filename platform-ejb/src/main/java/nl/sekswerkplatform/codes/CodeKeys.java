package nl.sekswerkplatform.codes;

import nl.sekswerkplatform.sealing.LookupId;
import nl.sekswerkplatform.sealing.WrappingKey;

/**
 * What a code gives access to, and all that is ever made of it.
 *
 * @param lookupId finds the row
 * @param wrappingKey opens the content key in that row; never stored
 */
public record CodeKeys(LookupId lookupId, WrappingKey wrappingKey) {}
