package nl.sekswerkplatform.web.input;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sekswerkplatform.input.InputRefused.InputNotFound;
import nl.sekswerkplatform.input.InputRefused.ScreeningClosed;
import nl.sekswerkplatform.input.ScreeningItem;
import nl.sekswerkplatform.input.ScreeningService;
import nl.sekswerkplatform.input.Verdict;
import nl.sekswerkplatform.input.WithholdingReason;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.shared.Text;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.PageBacking;
import nl.sekswerkplatform.web.PageMissing;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.Texts;

/** What waits for screeners, and the verdict on one of it. */
@Named
@RequestScoped
public class ScreenInputBacking {
    private static final String HERE = "/members/input/screening";
    /** Of a proposed text in the list to choose from. */
    private static final int LABEL = 60;

    @Inject
    private ScreeningService screening;

    @Inject
    private PilotService pilots;

    @Inject
    private ActingScreener acting;

    @Inject
    private Address address;

    @Inject
    private PageBacking page;

    @Inject
    private HttpServletRequest request;

    private List<ScreeningItem> items;
    private Map<String, String> titles;
    private List<ScreeningItem> awaiting;
    private WithholdingReason reason;
    private String proposal;
    private String agreed;
    private String message;
    private boolean help;

    /** She has her key, and hands on what she can open, before anything is shown. */
    public List<ScreeningItem> getItems() {
        if (items == null) {
            screening.arrive(acting.get());
            items = isOne() ? one() : screening.queue(acting.get(), after());
        }
        return items;
    }

    /** True when there is something that she cannot open yet. */
    public boolean isMoreForOthers() {
        return !isOne() && screening.isMoreForOthers(acting.get());
    }

    /** Empty when it was decided or taken back while this screener looked at it; her verdict then says so. */
    private List<ScreeningItem> one() {
        try {
            return List.of(screening.get(acting.get(), id(address.key())));
        } catch (InputNotFound overtaken) {
            if ("POST".equals(request.getMethod())) {
                return List.of();
            }
            throw overtaken;
        }
    }

    @Refusable
    public void publish() {
        judge(Verdict.publish());
    }

    @Refusable
    public void withhold() {
        judge(Verdict.withhold(reason));
    }

    @Refusable
    public void redact() {
        judge(Verdict.redact(proposal));
    }

    @Refusable
    public void reword() {
        judge(Verdict.reword(proposal));
    }

    /** With the text as she saw it: another one in its place would not be in the list any more. */
    @Refusable
    public void agree() {
        var seen = getItems().stream()
                .flatMap(item -> item.others().stream())
                .map(ScreeningItem.GivenVerdict::verdict)
                .filter(verdict -> choiceOf(verdict).equals(agreed))
                .findFirst();
        seen.ifPresentOrElse(this::judge, () -> Links.redirectTo(HERE + "?closed=yes"));
    }

    @Refusable
    public void answer() {
        screening.answer(acting.get(), id(address.key()), message, help);
        Links.redirectTo(HERE);
    }

    public List<ScreeningItem> getAwaiting() {
        if (awaiting == null) {
            awaiting = screening.awaitingAnswer(acting.get());
        }
        return awaiting;
    }

    /** What other screeners propose and this one can agree with. */
    public List<SelectItem> getProposals() {
        return getItems().stream()
                .flatMap(item -> item.others().stream())
                .map(given -> new SelectItem(choiceOf(given.verdict()), label(given.verdict())))
                .toList();
    }

    private String label(Verdict verdict) {
        return words(verdict) + ": " + Text.shortened(verdict.text(), LABEL);
    }

    private static String choiceOf(Verdict verdict) {
        return verdict.change() + " " + verdict.text();
    }

    /** True while she can propose a text, or join another's. */
    public boolean isToReword() {
        return isOne()
                && getItems().stream()
                        .anyMatch(item -> item.isToJudge()
                                || item.isOpen()
                                        && item.mine().proposesText()
                                        && !item.others().isEmpty());
    }

    public String getProposal() {
        return proposal == null
                ? getItems().stream().map(ScreeningItem::text).findFirst().orElse("")
                : proposal;
    }

    public void setProposal(String proposal) {
        this.proposal = proposal;
    }

    public String getAgreed() {
        return agreed;
    }

    public void setAgreed(String agreed) {
        this.agreed = agreed;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    public boolean isHelp() {
        return help;
    }

    public void setHelp(boolean help) {
        this.help = help;
    }

    private void judge(Verdict verdict) {
        try {
            screening.judge(acting.get(), id(address.key()), verdict);
            Links.redirectTo(HERE);
        } catch (ScreeningClosed | InputNotFound overtaken) {
            Links.redirectTo(HERE + "?closed=yes");
        }
    }

    /** True when others had decided, or the writer had taken it back, before this screener did. */
    public boolean isClosed() {
        return request.getParameter("closed") != null;
    }

    /** True on the page of one input. */
    public boolean isOne() {
        return address.key() != null;
    }

    public boolean isToJudge() {
        return isOne() && getItems().stream().allMatch(ScreeningItem::isToJudge);
    }

    /** The address of the next page; null on the last one. */
    public String getMore() {
        boolean isLast = isOne() || getItems().size() < ScreeningService.MOST;
        return isLast
                ? null
                : HERE + "?after=" + getItems().get(ScreeningService.MOST - 1).id();
    }

    /** A verdict in words. */
    public String words(Verdict verdict) {
        var texts = Texts.in(page.getLocale());
        if (verdict.proposesText()) {
            return texts.getString("input.screening." + verdict.change());
        }
        return verdict.publishes()
                ? texts.getString("input.screening.publish")
                : texts.getString("input.screening.withhold") + " ("
                        + texts.getString("input.reason." + verdict.reason()) + ")";
    }

    public List<Piece> pieces(ScreeningItem item) {
        return Piece.of(item.text(), item.marks());
    }

    /** True for what leads from the list to a page of its own. */
    public boolean hasMore(ScreeningItem item) {
        return !isOne()
                && (item.mine() == null || item.awaitsAnswer() || item.mine().proposesText());
    }

    public String pilotTitle(String key) {
        if (titles == null) {
            titles = pilots.titles();
        }
        return titles.getOrDefault(key, key);
    }

    public List<SelectItem> getReasons() {
        var texts = Texts.in(page.getLocale());
        return WithholdingReason.ofOneText().stream()
                .map(choice -> new SelectItem(choice, texts.getString("input.reason." + choice)))
                .toList();
    }

    public WithholdingReason getReason() {
        return reason;
    }

    public void setReason(WithholdingReason reason) {
        this.reason = reason;
    }

    private UUID after() {
        String asked = request.getParameter("after");
        return asked == null ? null : id(asked);
    }

    private static UUID id(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException malformed) {
            throw new PageMissing();
        }
    }
}
