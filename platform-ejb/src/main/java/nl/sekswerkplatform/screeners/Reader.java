package nl.sekswerkplatform.screeners;

import java.util.UUID;
import nl.sekswerkplatform.sealing.ReaderKey;

/** Someone for whom an input is closed: the id of her key, and the half of it that everybody may know. */
public record Reader(UUID id, ReaderKey key) {}
