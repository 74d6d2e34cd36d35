package nl.sekswerkplatform.web.groupreplies;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import nl.sekswerkplatform.decisions.DecisionNumber;
import nl.sekswerkplatform.decisions.DecisionService;
import nl.sekswerkplatform.decisions.DecisionSummary;
import nl.sekswerkplatform.groupreplies.GroupReplyService;
import nl.sekswerkplatform.groupreplies.ReplyRefused.WordedMeanwhile;
import nl.sekswerkplatform.groupreplies.ReplyWriting;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.PageMissing;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** A group words its one reply to a decision. */
@Named
@ViewScoped
public class WriteGroupReplyBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private GroupReplyService replies;

    @Inject
    private DecisionService decisions;

    @Inject
    private ActingMemberSource acting;

    @Inject
    private Address address;

    private String number;
    private String seen;
    private String text;
    private String theirs;
    private transient ReplyWriting writing;
    private transient DecisionSummary decision;

    @PostConstruct
    void open() {
        number = address.key();
        if (isSeated()) {
            seen = getWriting().text();
            text = seen;
        }
    }

    /** Who was overtaken sees the other text beside her own, and may then decide. */
    @Refusable
    public synchronized void write() {
        try {
            replies.write(acting.get(), number(), seen, text);
        } catch (WordedMeanwhile overtaken) {
            theirs = replies.read(acting.get(), number()).text();
            seen = theirs;
            throw overtaken;
        }
        Links.redirectTo("/members/groupreplies/write/" + number + "?done=written");
    }

    public boolean isSeated() {
        return replies.mayReply(acting.get());
    }

    public ReplyWriting getWriting() {
        if (writing == null) {
            writing = replies.read(acting.get(), number());
        }
        return writing;
    }

    public DecisionSummary getDecision() {
        if (decision == null) {
            decision = decisions.find(number()).orElseThrow(PageMissing::new);
        }
        return decision;
    }

    private DecisionNumber number() {
        return DecisionNumber.parse(number).orElseThrow(PageMissing::new);
    }

    public String getGroupKey() {
        return acting.get().group().value();
    }

    /** What somebody else of the group wrote meanwhile; null unless there is such a thing. */
    public String getTheirs() {
        return theirs;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public int getMaxText() {
        return GroupReplyService.MAX_TEXT;
    }
}
