package nl.sekswerkplatform.dossier;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.sekswerkplatform.dossier.DossierWrong.Problem;

/** Enters a dossier, whole or not at all; and writes one of all that is public. */
@Stateless
@DeclareRoles("operator")
@RunAs("operator")
public class DossierService {
    /** Name and version of the file's form as it is written. */
    public static final String FORMAT = "sekswerkplatform-dossier/3";

    /** The forms that are read; the earlier ones had less in them. */
    private static final Set<String> READ = Set.of("sekswerkplatform-dossier/1", "sekswerkplatform-dossier/2", FORMAT);

    private static final String TITLE = "Sekswerkplatform";
    private static final String LANGUAGE = "nl";

    @Inject
    private DossierRepository dossiers;

    @Inject
    private Entering entering;

    @Inject
    private GroupsSection groups;

    @Inject
    private PilotsSection pilots;

    @Inject
    private HeardSection heard;

    @Inject
    private PollsSection polls;

    @Inject
    private InputsSection inputs;

    @Inject
    private MeetingsSection meetings;

    @Inject
    private SignalsSection signals;

    @Inject
    private ProposalsSection proposals;

    @Inject
    private DiscussionsSection discussions;

    @Inject
    private AgendasSection agendas;

    @Inject
    private RoundsSection rounds;

    @Inject
    private MinutesSection minutes;

    @Inject
    private EvaluationsSection evaluations;

    @Inject
    private DecisionsSection decisions;

    @Inject
    private PilotLivesSection pilotLives;

    /** What this platform started from. */
    @PermitAll
    public List<Dossier> findAll() {
        return dossiers.all();
    }

    /** Whether a meeting came with a dossier that names it so. */
    @PermitAll
    public boolean knowsMeeting(String key) {
        return dossiers.knowsMeeting(key);
    }

    /**
     * Enters everything in the file that is not known yet by its key, in one transaction. Called at the start only: no
     * page reaches it.
     *
     * @throws DossierWrong with the path of what is wrong; then nothing was entered
     */
    @PermitAll
    public void enter(Path file) throws IOException {
        enter(DossierFile.of(file));
    }

    /** As {@link #enter(Path)}. */
    @PermitAll
    public void enter(String json) {
        enter(DossierFile.of(json));
    }

    private void enter(DossierFile file) {
        Node head = file.head();
        if (!READ.contains(head.text("format"))) {
            throw head.wrong("format", Problem.UNKNOWN_FORMAT);
        }
        remember(head);
        Keys keys = new Keys(dossiers);
        sections().forEach(section -> section.enter(file, keys));
        file.noOther();
    }

    /** In the order in which one names another. */
    private List<Section> sections() {
        return List.of(
                groups,
                pilots,
                heard,
                polls,
                inputs,
                meetings,
                signals,
                proposals,
                discussions,
                agendas,
                rounds,
                minutes,
                evaluations,
                decisions,
                pilotLives);
    }

    private void remember(Node head) {
        Dossier dossier = entering.enter(
                head,
                () -> new Dossier(
                        head.text("title"), head.text("language"), head.text("source", null), head.text("note", null)));
        if (dossiers.all().stream().noneMatch(known -> known.title().equals(dossier.title()))) {
            dossiers.add(dossier);
        }
    }

    /**
     * Writes all that is public as it is at one moment, for everyone. The same content gives the same bytes, and a file that
     * was entered in an empty platform is written there as it was.
     */
    @PermitAll
    public void write(OutputStream to) {
        DossierWriter out = new DossierWriter(to);
        out.head(dossiers.all().stream().findFirst().map(DossierService::head).orElseGet(() -> head(TITLE, LANGUAGE)));
        Keys keys = new Keys(dossiers);
        for (Section section : sections()) {
            for (String name : section.names()) {
                out.section(name);
                section.write(name, out, keys);
                out.endSection();
                dossiers.letGo();
            }
        }
        out.end();
    }

    private static Part head(Dossier begun) {
        return head(begun.title(), begun.language())
                .put("source", begun.source())
                .put("note", begun.note());
    }

    private static Part head(String title, String language) {
        return new Part().put("format", FORMAT).put("title", title).put("language", language);
    }
}
