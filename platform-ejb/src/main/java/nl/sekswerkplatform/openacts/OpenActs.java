package nl.sekswerkplatform.openacts;

import java.util.stream.Stream;

/** What waits of one kind of work. In a number of questions to the database that does not grow with what there is. */
interface OpenActs {
    Stream<OpenAct> find(Visit visit);
}
