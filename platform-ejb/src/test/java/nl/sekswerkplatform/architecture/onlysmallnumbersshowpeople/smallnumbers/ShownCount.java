package nl.sekswerkplatform.architecture.onlysmallnumbersshowpeople.smallnumbers;

public record ShownCount(int value) {}
