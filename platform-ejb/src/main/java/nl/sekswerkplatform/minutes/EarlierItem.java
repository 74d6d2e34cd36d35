package nl.sekswerkplatform.minutes;

/** An item of minutes from before the platform, as a dossier tells it. */
public record EarlierItem(String dossierKey, ItemHeading heading, WrittenItem written) {}
