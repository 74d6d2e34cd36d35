package nl.sekswerkplatform.architecture.repositoriesstayinside;

/** Open to all. */
public class ViolationRepository {}
