package nl.sekswerkplatform.equalshares;

import java.math.BigInteger;

/**
 * What the supporters of an item pay, per unit of weight: {@code need / rest} of the denominator of the {@link Purses}. Purses
 * ranked below {@code emptied} hold less and give all they have.
 */
record Level(Line need, BigInteger rest, int emptied) {}
