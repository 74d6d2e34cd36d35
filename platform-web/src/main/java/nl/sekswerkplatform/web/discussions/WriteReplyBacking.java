package nl.sekswerkplatform.web.discussions;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import nl.sekswerkplatform.discussions.ReplyService;
import nl.sekswerkplatform.membership.Shown;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** A member replies under a proposal. Sending the form twice says it once. */
@Named
@ViewScoped
public class WriteReplyBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReplyService replies;

    @Inject
    private ProposalService proposals;

    @Inject
    private ActingMemberSource acting;

    @Inject
    private Address address;

    private final UUID form = UUID.randomUUID();
    private int number;
    private String title;
    private transient Shown shown;
    private String seenAs;
    private String text;

    @PostConstruct
    void read() {
        number = address.number();
        title = proposals.get(number).title();
        seenAs = getShown().label();
    }

    @Refusable
    public void send() {
        replies.reply(acting.get(), number, new ReplyService.Contribution(form, text), seenAs);
        Links.redirectTo("/proposals/" + number);
    }

    public Shown getShown() {
        if (shown == null) {
            shown = replies.ahead(acting.get(), number);
        }
        return shown;
    }

    public int getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
