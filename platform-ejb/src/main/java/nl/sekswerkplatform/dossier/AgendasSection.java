package nl.sekswerkplatform.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.sekswerkplatform.agenda.Agenda;
import nl.sekswerkplatform.agenda.AgendaItem;
import nl.sekswerkplatform.agenda.AgendaService;
import nl.sekswerkplatform.agenda.EarlierAgenda;
import nl.sekswerkplatform.agenda.EarlierAgenda.Placed;
import nl.sekswerkplatform.agenda.EarlierAgenda.Unplaced;
import nl.sekswerkplatform.agenda.ShareLevel;
import nl.sekswerkplatform.agenda.UnplacedProposal;
import nl.sekswerkplatform.dossier.DossierWrong.Problem;
import nl.sekswerkplatform.dossier.Keys.Kind;
import nl.sekswerkplatform.equalshares.Judgement;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.houserules.HideableWords;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.proposals.Purpose;

/** Published agendas with what each group gave, within their meeting; ballots are nowhere in a dossier. */
@Dependent
class AgendasSection implements Section {
    @Inject
    private Entering entering;

    @Inject
    private AgendaService agendas;

    @Inject
    private ProposalService proposals;

    /** They stand among the meetings. */
    @Override
    public Set<String> names() {
        return Set.of();
    }

    @Override
    public void enter(DossierFile file, Keys keys) {
        file.each("meetings", meeting -> {
            if (meeting.has("agenda")) {
                record(meeting, keys);
            }
        });
    }

    private void record(Node meeting, Keys keys) {
        int number = keys.number(Kind.MEETING, meeting, "key", meeting.text("key"));
        Node agenda = meeting.object("agenda");
        if (agenda.date("publishedOn") == null) {
            throw agenda.wrong("publishedOn", Problem.MISSING);
        }
        EarlierAgenda earlier = entering.enter(
                agenda,
                () -> new EarlierAgenda(
                        number,
                        agenda.requiredNumber("minutes"),
                        agenda.requiredNumber("seatedGroups"),
                        agenda.requiredNumber("extraMinutes"),
                        agenda.date("publishedOn"),
                        agenda.digest("ballots"),
                        agenda.list("items").stream()
                                .map(item -> placed(item, keys))
                                .toList(),
                        agenda.list("unplaced").stream()
                                .map(open -> unplaced(open, keys))
                                .toList()));
        agenda.noOther();
        entering.enter(agenda, () -> agendas.recordEarlier(earlier));
    }

    private static Placed placed(Node item, Keys keys) {
        Placed placed = new Placed(
                keys.number(Kind.PROPOSAL, item, "proposal", item.text("proposal")),
                item.text("title"),
                item.text("question"),
                item.requiredWord("purpose", Purpose.class),
                item.requiredNumber("minutes"),
                item.requiredGroup("by"),
                item.text("pilot", null),
                item.flag("leftOver"),
                item.byGroup("shares", field -> field.word(ShareLevel.class)));
        item.noOther();
        return placed;
    }

    private static Unplaced unplaced(Node open, Keys keys) {
        Unplaced unplaced = new Unplaced(
                keys.number(Kind.PROPOSAL, open, "proposal", open.text("proposal")),
                open.text("title", HideableWords.NO_WORDS),
                open.requiredNumber("minutes"),
                open.requiredGroup("by"),
                open.requiredWord("judgement", Judgement.class));
        open.noOther();
        return unplaced;
    }

    @Override
    public void write(String name, DossierWriter out, Keys keys) {
        throw new IllegalArgumentException("agendas have no list of their own");
    }

    /** Puts it into its meeting, when it is published. */
    void write(int meeting, Part into, Keys keys) {
        agendas.find(meeting).ifPresent(agenda -> into.put("agenda", written(agenda, keys)));
    }

    private Part written(Agenda agenda, Keys keys) {
        return new Part()
                .put("minutes", agenda.minutes())
                .put("seatedGroups", agenda.seatedGroups())
                .put("extraMinutes", Math.toIntExact(agenda.extraMinutes()))
                .put("publishedOn", agenda.publishedOn())
                .put("ballots", agenda.commitment().base64Url())
                .putAll("items", agenda.items(), item -> written(item, keys))
                .putAll("unplaced", agenda.unplaced(), open -> written(open, keys));
    }

    private static Part written(AgendaItem item, Keys keys) {
        Map<GroupKey, Object> shares = new LinkedHashMap<>();
        item.shares().forEach(share -> shares.put(share.groupKey(), share.level()));
        return new Part()
                .put("proposal", keys.of(Kind.PROPOSAL, item.proposalNumber()))
                .put("title", item.title())
                .put("question", item.question())
                .put("purpose", item.purpose())
                .put("minutes", item.minutes())
                .put("by", item.group())
                .put("pilot", item.pilotKey())
                .put("leftOver", item.isLeftOverTime())
                .putByGroup("shares", shares);
    }

    /** Its title as it was then, unless words of it are hidden or removed since. */
    private Part written(UnplacedProposal open, Keys keys) {
        boolean readable = proposals
                .find(open.proposalNumber())
                .filter(Proposal::isReadable)
                .isPresent();
        return new Part()
                .put("proposal", keys.of(Kind.PROPOSAL, open.proposalNumber()))
                .put("title", readable ? open.title() : null)
                .put("minutes", open.minutes())
                .put("by", open.group())
                .put("judgement", open.judgement());
    }
}
