package nl.sekswerkplatform.membership;

import nl.sekswerkplatform.codes.CodeKeys;

/**
 * Of the codes that a new account gets.
 *
 * @param code of her member code
 * @param recovery of her recovery code; null for an account that is given none
 */
public record AccountKeys(CodeKeys code, CodeKeys recovery) {}
