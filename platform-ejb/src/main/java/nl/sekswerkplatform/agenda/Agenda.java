package nl.sekswerkplatform.agenda;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sekswerkplatform.agenda.AgendaRefused.AgendaAlreadyPublished;
import nl.sekswerkplatform.ballotwitness.WitnessKey;
import nl.sekswerkplatform.equalshares.Composition;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.shared.Digest;

/**
 * The agenda of one meeting: the items that their supporters, or the left-over time, paid for, and what stayed out.
 *
 * <p>DRAFT once composed, for members to see; PUBLISHED for everyone. Its items are what the ballots gave and never change,
 * in neither state: who looks at the draft can publish it or leave it, not compose another.
 */
@Entity
@Table(name = "agenda")
public class Agenda {
    @Id
    @Column(name = "meeting_number")
    private int meetingNumber;

    private int minutes;

    @Column(name = "seated_groups")
    private int seatedGroups;

    @Column(name = "extra_minutes")
    private long extraMinutes;

    @Enumerated(EnumType.STRING)
    private AgendaState state;

    @Column(name = "composed_on")
    private LocalDate composedOn;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    private byte[] commitment;

    @Column(name = "witness_key")
    private byte[] witnessKey;

    @OneToMany(mappedBy = "agenda", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<AgendaItem> items = new ArrayList<>();

    @OneToMany(mappedBy = "agenda", cascade = CascadeType.PERSIST)
    @OrderBy("proposalNumber")
    private List<UnplacedProposal> unplaced = new ArrayList<>();

    @Version
    private int version;

    protected Agenda() {}

    /** @param witness for whom the ballots were sealed; empty for nobody */
    static Agenda compose(
            ClosedBallots ballots, Composition composition, BallotCommitment commitment, Optional<WitnessKey> witness) {
        Agenda agenda = new Agenda();
        agenda.meetingNumber = ballots.meeting();
        agenda.minutes = ballots.minutes();
        agenda.seatedGroups = ballots.seated().size();
        agenda.state = AgendaState.DRAFT;
        agenda.commitment = commitment.digest().bytes();
        agenda.witnessKey = witness.map(key -> key.publicKey().bytes()).orElse(null);
        agenda.take(ballots, composition);
        return agenda;
    }

    Agenda on(LocalDate day) {
        composedOn = day;
        return this;
    }

    private void take(ClosedBallots ballots, Composition composition) {
        extraMinutes = composition.extra();
        Map<String, Proposal> proposals = ballots.proposals();
        composition
                .placements()
                .forEach(placed -> items.add(new AgendaItem(
                        this,
                        items.size() + 1,
                        proposals.get(placed.item()),
                        placed.phase(),
                        ballots.shares(composition, placed))));
        composition
                .unplaced()
                .forEach((number, judgement) ->
                        unplaced.add(new UnplacedProposal(this, proposals.get(number), judgement)));
    }

    /** @throws AgendaAlreadyPublished when it was */
    AgendaPublished publish(LocalDate today) {
        if (isPublished()) {
            throw new AgendaAlreadyPublished(meetingNumber);
        }
        state = AgendaState.PUBLISHED;
        publishedOn = today;
        return AgendaPublished.of(this);
    }

    List<Integer> proposalNumbers() {
        return items.stream().map(AgendaItem::proposalNumber).toList();
    }

    public int meetingNumber() {
        return meetingNumber;
    }

    /** What there was to divide over the groups. */
    public int minutes() {
        return minutes;
    }

    /** How many groups divided them. */
    public int seatedGroups() {
        return seatedGroups;
    }

    /** What each seated group owned of them, to a tenth. */
    public BigDecimal minutesPerGroup() {
        return BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(seatedGroups), 1, RoundingMode.HALF_UP);
    }

    /** What the items take together. */
    public int minutesPlaced() {
        return items.stream().mapToInt(AgendaItem::minutes).sum();
    }

    /** The virtual minutes that each group was given on top of its share, so that the time was used. */
    public long extraMinutes() {
        return extraMinutes;
    }

    public AgendaState state() {
        return state;
    }

    public boolean isPublished() {
        return state == AgendaState.PUBLISHED;
    }

    public LocalDate composedOn() {
        return composedOn;
    }

    /** Null for a draft. */
    public LocalDate publishedOn() {
        return publishedOn;
    }

    /** The digest that binds it to its ballots, as it stands in the log. */
    public Digest commitment() {
        return new Digest(commitment);
    }

    /** For whom its ballots were sealed; empty when the groups had no witness. */
    public Optional<WitnessKey> witness() {
        return Optional.ofNullable(witnessKey).map(key -> new WitnessKey(new Digest(key)));
    }

    public List<AgendaItem> items() {
        return List.copyOf(items);
    }

    /** Open proposals that got no place, older first. */
    public List<UnplacedProposal> unplaced() {
        return List.copyOf(unplaced);
    }
}
