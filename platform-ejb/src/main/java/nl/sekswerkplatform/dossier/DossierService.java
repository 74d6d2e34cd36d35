package nl.sekswerkplatform.dossier;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import nl.sekswerkplatform.dossier.DossierWrong.Problem;

/** Enters a dossier, whole or not at all. */
@Stateless
@DeclareRoles("operator")
@RunAs("operator")
public class DossierService {
    /** Name and version of the file's form. */
    public static final String FORMAT = "sekswerkplatform-dossier/1";

    @Inject
    private DossierRepository dossiers;

    @Inject
    private Entering entering;

    @Inject
    private GroupsSection groups;

    @Inject
    private PilotsSection pilots;

    @Inject
    private DecisionsSection decisions;

    @Inject
    private MeetingsSection meetings;

    @Inject
    private VoicesSection voices;

    /** What this platform started from. */
    @PermitAll
    public List<Dossier> findAll() {
        return dossiers.all();
    }

    /**
     * Enters everything in the file that is not known yet by its key, in one transaction. Called at the start only: no
     * page reaches it.
     *
     * @throws DossierWrong with the path of what is wrong; then nothing was entered
     */
    @PermitAll
    public void enter(String json) {
        Node root = new Node("$", parse(json));
        if (!FORMAT.equals(root.text("format"))) {
            throw root.wrong("format", Problem.UNKNOWN_FORMAT);
        }
        remember(root);
        groups.enter(root);
        pilots.enter(root);
        pilots.enterObservations(root);
        decisions.enter(root);
        meetings.enter(root);
        voices.enter(root);
        root.noOther();
    }

    private void remember(Node root) {
        Dossier dossier = entering.enter(
                root,
                () -> new Dossier(
                        root.text("title"), root.text("language"), root.text("source", null), root.text("note", null)));
        if (dossiers.all().stream().noneMatch(known -> known.title().equals(dossier.title()))) {
            dossiers.add(dossier);
        }
    }

    private static JsonValue parse(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readValue();
        } catch (JsonException notJson) {
            throw new DossierWrong("$", Problem.NOT_JSON);
        }
    }
}
