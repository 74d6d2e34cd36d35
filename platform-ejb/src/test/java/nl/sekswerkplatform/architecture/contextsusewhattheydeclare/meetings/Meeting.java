package nl.sekswerkplatform.architecture.contextsusewhattheydeclare.meetings;

public class Meeting {}
