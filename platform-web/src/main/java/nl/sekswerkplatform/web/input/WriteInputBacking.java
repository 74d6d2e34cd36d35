package nl.sekswerkplatform.web.input;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.input.Detector;
import nl.sekswerkplatform.input.FormToken;
import nl.sekswerkplatform.input.InputRefused.FormReused;
import nl.sekswerkplatform.input.InputService;
import nl.sekswerkplatform.input.WrittenInput;
import nl.sekswerkplatform.web.PageBacking;
import nl.sekswerkplatform.web.Texts;
import nl.sekswerkplatform.web.leaving.LeftPages;

/**
 * Saying something: write, look it over, send, keep the receipt. Everything between the steps travels in the page;
 * nothing is kept before it is sent, and what is sent twice is kept once.
 */
@Named
@RequestScoped
public class WriteInputBacking {
    /** Where the visitor is. */
    public enum Step {
        WRITE,
        PREVIEW,
        RECEIPT,
        DONE
    }

    /** Under another name than in the other forms: what ends with the code is taken also twice. */
    private static final String KEPT = "kept";

    private static final List<String> FIELDS = List.of("text", "subject", "as", "lastFour");

    @Inject
    private BareForm form;

    @Inject
    private InputService inputs;

    @Inject
    private InputChoices choices;

    @Inject
    private Networks networks;

    @Inject
    private HttpServletRequest request;

    @Inject
    private PageBacking page;

    @Inject
    private LeftPages pages;

    private Step step = Step.WRITE;
    private FormToken token;
    private WrittenInput written;
    private Code receipt;
    private List<Piece> pieces;
    private String text;
    private boolean softened;

    /** Before the page is built: the step decides which part of it is. */
    @PostConstruct
    void follow() {
        text = form.typed("text");
        switch (form.act()) {
            case "preview" -> form.attempt(this::preview);
            case "send" -> form.attempt(this::send);
            case "soften" -> form.attempt(this::soften);
            case "back" -> form.attempt(this::goBack);
            case "write" -> form.attempt(() -> token = inputs.renew(carried()));
            case "again" -> form.attempt(this::showAgain);
            case "confirm" -> form.attempt(this::confirm);
            case "done" -> step = Step.DONE;
            default -> step = Step.WRITE;
        }
        if (token == null) {
            token = inputs.newForm();
        }
    }

    private void preview() {
        written = WrittenInput.typed(text, form.typed("subject"), form.typed("as"));
        if (isRewordAllowed()) {
            written = written.allowingOtherWords();
        }
        inputs.check(written);
        step = Step.PREVIEW;
        token = inputs.renew(carried());
    }

    private void soften() {
        text = softenedText();
        preview();
    }

    private void goBack() {
        text = softenedText();
        token = inputs.renew(carried());
    }

    /** With each mark as she chose for it; the marks are found again, in the same order. */
    private String softenedText() {
        var marks = inputs.marks(WrittenInput.typed(text, null, null));
        List<Softening> choices = IntStream.range(0, marks.size())
                .mapToObj(place -> Softening.of(form.typed("mark" + place)))
                .toList();
        String stripped = WrittenInput.typed(text, null, null).text();
        String after = Softening.soften(stripped, marks, choices, this::words);
        softened = !after.equals(stripped);
        return after;
    }

    private String words(Detector kind) {
        return Texts.in(page.getLocale()).getString("input.detector." + kind);
    }

    /** All is looked at again: what comes back from a page need not be what was in it. */
    private void send() {
        soften();
        if (softened) {
            return;
        }
        boolean suspect = !form.typed("url").isEmpty() | networks.isCrowded(Networks.Sent.INPUT, request);
        try {
            receipt = inputs.receiptOf(inputs.send(written, carried(), suspect));
        } catch (FormReused used) {
            token = inputs.newForm();
            throw used;
        }
        step = Step.RECEIPT;
        token = carried();
    }

    /** What came with the form; another in its place is given with the page. */
    private FormToken carried() {
        return new FormToken(form.typed("form"));
    }

    /** The code once more, unless its page was left or its end typed: then whoever goes back finds an empty form. */
    private void showAgain() {
        if (pages.isLeft(form.typed(KEPT))) {
            return;
        }
        readSent();
        step = Step.RECEIPT;
    }

    /** The code itself, as the page had it: made anew it would be another one when the keys were changed meanwhile. */
    private void readSent() {
        token = new FormToken(form.typed(KEPT));
        receipt = Code.parse(form.typed("code"));
    }

    private void confirm() {
        readSent();
        if (receipt.endsWith(form.typed("lastFour"))) {
            step = Step.DONE;
            pages.leave(token.value());
        } else if (pages.isLeft(token.value())) {
            token = null;
        } else {
            step = Step.RECEIPT;
            form.complainAt("lastFour", "input.write.lastFour.wrong");
        }
    }

    public Step getStep() {
        return step;
    }

    public String getToken() {
        return token.value();
    }

    /** What stands in the field that no human sees. */
    public String getUrl() {
        return form.typed("url");
    }

    /** True while the code does not work yet, because very many came at once. */
    public boolean isReceiptLate() {
        return inputs.isLate(receipt);
    }

    /** True when there is nobody now who could read what is sent. */
    public boolean isUnread() {
        return !choices.isAnyoneReading();
    }

    /** The digits for the next form of this page; never anywhere else. */
    public String getCode() {
        return receipt.digits();
    }

    public String getText() {
        return text;
    }

    /** True when the text was just changed as she chose, and is to be looked at again. */
    public boolean isSoftened() {
        return softened && step == Step.PREVIEW;
    }

    /** The marked pieces in their order. */
    public List<Piece> getMarks() {
        return getPieces().stream().filter(Piece::isMarked).toList();
    }

    /** What she has chosen for a mark; nothing yet when the text was changed since. */
    public Softening chosen(int place) {
        return Softening.of("preview".equals(form.act()) ? form.typed("mark" + place) : "");
    }

    /** Also what a link from a pilot's page asks for. */
    public String getSubject() {
        return form.typed("subject");
    }

    public String getAs() {
        return form.typed("as");
    }

    public boolean isRewordAllowed() {
        return !form.typed("reword").isEmpty();
    }

    public int getLongest() {
        return WrittenInput.MAX_TEXT;
    }

    public List<SelectItem> getSubjects() {
        return items("input.write.subject.open", choices.pilots());
    }

    public List<SelectItem> getGroups() {
        return items("input.write.as.nothing", choices.groups());
    }

    public String getSubjectLabel() {
        return label(written.pilot(), getSubjects());
    }

    public String getAsLabel() {
        return label(written.asGroup() == null ? "" : written.asGroup().value(), getGroups());
    }

    /** The text as it will be sent, with what may give her away in pieces of its own. */
    public List<Piece> getPieces() {
        if (pieces == null) {
            pieces = Piece.of(written.text(), inputs.marks(written));
        }
        return pieces;
    }

    public boolean isMarked() {
        return getPieces().stream().anyMatch(Piece::isMarked);
    }

    /** The receipt in two lines, as it is copied on paper. */
    public String getReceiptStart() {
        return receipt.printed().substring(0, receipt.printed().length() / 2);
    }

    public String getReceiptEnd() {
        return receipt.printed().substring(receipt.printed().length() / 2 + 1);
    }

    public String error(String field) {
        return form.errorAt(field);
    }

    public String getError() {
        return form.errorBeside(FIELDS);
    }

    private List<SelectItem> items(String none, List<Choice> offered) {
        List<SelectItem> items = new ArrayList<>();
        items.add(new SelectItem("", Texts.in(page.getLocale()).getString(none)));
        offered.forEach(choice -> items.add(new SelectItem(choice.key(), choice.label(page.getLocale()))));
        return items;
    }

    private static String label(String key, List<SelectItem> items) {
        return items.stream()
                .filter(item -> item.getValue().equals(key == null ? "" : key))
                .map(SelectItem::getLabel)
                .findFirst()
                .orElse(key);
    }
}
