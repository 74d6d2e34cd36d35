package nl.sekswerkplatform.cities;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sekswerkplatform.dossier.DossierService;

/** All files that bring an invented city, in the order in which one needs another: its pilots, then meeting by meeting. */
record CityDossier(CitySize size) {
    private static final String TITLE = "Een verzonnen stad";
    private static final String NOTE =
            "Alles in dit dossier is verzonnen, om te laten zien hoe het gaat als er veel is.";

    /** The beginning that all its files share. */
    static JsonObjectBuilder head() {
        return Json.createObjectBuilder()
                .add("format", DossierService.FORMAT)
                .add("title", TITLE)
                .add("language", "nl")
                .add("note", NOTE);
    }

    List<CityPilot> pilots() {
        return IntStream.range(0, size.pilots()).mapToObj(CityPilot::new).toList();
    }

    List<CityMeeting> meetings() {
        return IntStream.range(0, size.meetings())
                .mapToObj(number -> new CityMeeting(size, number))
                .toList();
    }

    /** Made one at a time, as they are read. */
    Stream<String> files() {
        return Stream.concat(
                pilots().stream().map(CityPilot::dossier), meetings().stream().map(CityMeeting::dossier));
    }
}
