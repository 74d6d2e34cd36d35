package nl.sekswerkplatform.architecture.onlywebreadsthelog.transparency;

public class Log {}
