package nl.sekswerkplatform.sittings;

import java.util.List;
import nl.sekswerkplatform.sittings.SittingReading.Words;

/**
 * What the sitting knows of an item for who writes its minutes.
 *
 * @param minutes that it was on the table; 0 when nobody kept them
 * @param said in writing, read out or not; nothing once the minutes are published
 */
public record TakenDown(int minutes, List<Words> said) {}
