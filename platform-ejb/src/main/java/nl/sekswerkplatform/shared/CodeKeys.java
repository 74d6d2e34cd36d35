package nl.sekswerkplatform.shared;

/**
 * What a code gives access to, and all that is ever made of it.
 *
 * @param lookupId finds the row
 * @param wrappingKey opens the content key in that row; never stored
 */
public record CodeKeys(LookupId lookupId, WrappingKey wrappingKey) {}
