package nl.sekswerkplatform.web.feeds;

import java.time.LocalDate;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** Dates of one kind of work that everyone may know; a bounded number of them, in a fixed number of questions. */
interface PublicDates {
    /** @param oldest days before this one are left out */
    Stream<PublicDate> find(LocalDate oldest, ResourceBundle texts);
}
