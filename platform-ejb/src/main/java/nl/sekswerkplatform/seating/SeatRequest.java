package nl.sekswerkplatform.seating;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.SeatAgreed;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.shared.Text;

/**
 * What a proposal about a seat asks: that a group sits, or does not sit any more. Never changes; what became of it follows from
 * the rounds about it. When the table adopted it and the group could not come to sit meanwhile, it says in which round.
 */
@Entity
@Table(name = "seat_request")
public class SeatRequest {
    private static final int SHOWN_OF_NAME = 90;

    @Id
    @Column(name = "proposal_number")
    private int proposal;

    @Column(name = "group_key")
    private GroupKey group;

    private boolean seated;

    @Column(name = "vouched_by")
    private String vouchedBy;

    private String title;

    @Column(name = "hindered_in")
    private Integer hinderedIn;

    @Version
    private int version;

    protected SeatRequest() {}

    /** @param group as it is when the request is made */
    SeatRequest(int proposal, AskSeat asked, StakeholderGroup group) {
        this.proposal = proposal;
        this.group = asked.group();
        this.seated = asked.seated();
        this.vouchedBy = asked.seated() && !group.hasVouchingBody() ? asked.vouchedBy() : null;
        this.title = title(group, seated);
    }

    /** What such a proposal is called. It reads the same to everyone, in the language of the table. */
    static String title(StakeholderGroup group, boolean seated) {
        return (seated ? "Plaats aan tafel voor: " : "Niet meer aan tafel: ")
                + Text.shortened(group.nameNl(), SHOWN_OF_NAME);
    }

    /** The one text that a round about it asks: what the table adopts is what happens. */
    String text(StakeholderGroup asked) {
        String text = seated
                ? "De groep “%s” krijgt een plaats aan tafel. %s deelt haar kaarten uit.%n"
                        + "The group “%s” gets a seat at the table. %s hands out its cards."
                : "De groep “%s” zit niet meer aan tafel en kijkt voortaan mee.%n"
                        + "The group “%3$s” leaves the table and observes from now on.";
        String body = asked.hasVouchingBody() ? asked.vouchedBy() : vouchedBy;
        return text.formatted(asked.nameNl(), body, asked.nameEn(), body).replace(System.lineSeparator(), "\n");
    }

    /** What the table agrees to when it adopts it in this round. */
    SeatAgreed agreedIn(int round) {
        return new SeatAgreed(group, seated, vouchedBy, round);
    }

    void hinder(int round) {
        hinderedIn = round;
    }

    public int proposal() {
        return proposal;
    }

    public GroupKey group() {
        return group;
    }

    /** True when it asks that the group sits, false when it asks that it does not any more. */
    public boolean isForSeat() {
        return seated;
    }

    String title() {
        return title;
    }

    /** The round in which the table agreed while something else was in the way by then; empty for most. */
    public Optional<Integer> hinderedIn() {
        return Optional.ofNullable(hinderedIn);
    }
}
