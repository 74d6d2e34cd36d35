package nl.sekswerkplatform.web.input;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.codes.CodeMistyped;
import nl.sekswerkplatform.input.InputMessage;
import nl.sekswerkplatform.input.InputRefused.AlreadyOut;
import nl.sekswerkplatform.input.PublishedInputService;
import nl.sekswerkplatform.input.Receipt;
import nl.sekswerkplatform.input.ReceiptService;
import nl.sekswerkplatform.shared.DomainException;
import nl.sekswerkplatform.thread.ThreadBand;
import nl.sekswerkplatform.thread.ThreadGraph;
import nl.sekswerkplatform.thread.ThreadService;
import nl.sekswerkplatform.web.leaving.LeavingBacking;
import nl.sekswerkplatform.web.thread.ThreadPicture;

/** Coming back with a receipt: where the input stands, and taking it back while it is not out. */
@Named
@RequestScoped
public class ReadReceiptBacking {
    /** What the page shows. */
    public enum Step {
        ASK,
        SHOWN,
        UNKNOWN,
        SURE,
        GONE,
        FORGOTTEN
    }

    /** Which field each act takes; what was typed in the others stays. */
    private static final Map<String, String> TAKEN =
            Map.of("say", "message", "correct", "text", "refuse", "why", "object", "why");

    private static final int MOST_OF_A_LEVEL = 4;

    @Inject
    private BareForm form;

    @Inject
    private ReceiptService receipts;

    @Inject
    private PublishedInputService published;

    @Inject
    private ThreadService threads;

    @Inject
    private LeavingBacking leaving;

    private Step step = Step.ASK;
    private Code code;
    private Receipt receipt;
    private boolean done;
    private ThreadGraph thread;

    /** Before the page is built: the step decides which part of it is. */
    @PostConstruct
    void follow() {
        switch (form.act()) {
            case "look" -> form.attempt(this::look);
            case "ask" -> form.attempt(this::ask);
            case "anyway" -> form.attempt(() -> act(receipts::comeOutAnyway));
            case "agree" -> form.attempt(() -> act(receipts::agree));
            case "refuse" -> form.attempt(() -> act(code -> receipts.refuse(code, form.typed("why"))));
            case "object" -> form.attempt(() -> act(code -> receipts.object(code, form.typed("why"))));
            case "say" -> form.attempt(() -> act(code -> receipts.say(code, form.typed("message"))));
            case "correct" -> form.attempt(() -> act(code -> receipts.correct(code, form.typed("text"))));
            case "sendOn" -> form.attempt(() -> act(receipts::sendOn));
            case "forget" -> form.attempt(this::forget);
            case "withdraw" -> form.attempt(this::withdraw);
            case "close" -> leaving.leave();
            case "unknown" -> step = Step.UNKNOWN;
            case "gone" -> step = Step.GONE;
            case "forgotten" -> step = Step.FORGOTTEN;
            default -> step = Step.ASK;
        }
    }

    private void look() {
        if (form.typed("code").isBlank()) {
            form.complainAt("code", "input.receipt.code.missing");
            return;
        }
        try {
            code = Code.parse(form.typed("code"));
        } catch (CodeMistyped mistyped) {
            form.refuseAt("code", mistyped);
            return;
        }
        receipt = receipts.find(code).orElse(null);
        step = receipt == null ? Step.UNKNOWN : Step.SHOWN;
    }

    private void ask() {
        look();
        if (step == Step.SHOWN && !receipt.isOut()) {
            step = Step.SURE;
        }
    }

    /** What is refused is said above how things stand; what was typed stays in its field. */
    private void act(Consumer<Code> act) {
        try {
            act.accept(Code.parse(form.typed("code")));
            done = true;
        } catch (DomainException refusal) {
            look();
            if (isAboutText(refusal)) {
                form.refuseAt(TAKEN.get(form.act()), refusal);
            } else {
                form.refuse(refusal);
            }
            return;
        }
        look();
    }

    private static boolean isAboutText(DomainException refusal) {
        return refusal.arguments().stream()
                .findFirst()
                .filter(TAKEN::containsValue)
                .isPresent();
    }

    private void forget() {
        receipts.forget(Code.parse(form.typed("code")));
        step = Step.FORGOTTEN;
    }

    private void withdraw() {
        try {
            receipts.withdraw(Code.parse(form.typed("code")));
            step = Step.GONE;
        } catch (AlreadyOut tooLate) {
            look();
            form.refuse(tooLate);
        }
    }

    public Step getStep() {
        return step;
    }

    /** True when something was just done. */
    public boolean isDone() {
        return done;
    }

    /** What was typed in a field of the page and not taken yet; empty when it was. */
    public String kept(String field) {
        return done && field.equals(TAKEN.get(form.act())) ? "" : form.typed(field);
    }

    /** True when there is something to read or to finish in that field, which else is folded away. */
    public boolean isOpen(String field) {
        return error(field) != null || !kept(field).isEmpty() && !(field.equals("text") && isUnchanged());
    }

    private boolean isUnchanged() {
        return kept("text").replace("\r", "").strip().equals(receipt.text());
    }

    /** Her text as it is, or as she typed it when that was refused. */
    public String getText() {
        return kept("text").isEmpty() ? receipt.text() : kept("text");
    }

    public int getLongest() {
        return InputMessage.MAX_TEXT;
    }

    public Receipt getReceipt() {
        return receipt;
    }

    /** Where it led, once it is out, in few words: the page keeps the size of all others. */
    public ThreadGraph getThread() {
        if (thread == null) {
            thread = threads.ofInput(published.get(receipt.number())).shortened();
        }
        return thread;
    }

    /** The same for the eye, with few enough things that the page keeps the size of all others. */
    public ThreadPicture getPicture() {
        return ThreadPicture.of(getThread(), MOST_OF_A_LEVEL);
    }

    public List<ThreadBand> getBands() {
        return getThread().bands(MOST_OF_A_LEVEL);
    }

    /** The digits for the next form of this page; never anywhere else. */
    public String getCode() {
        return code.digits();
    }

    /** As typed, to correct it. */
    public String getTyped() {
        return step == Step.ASK ? form.typed("code") : "";
    }

    public String getCodeError() {
        return form.errorAt("code");
    }

    /** What is wrong with that field; null when nothing is. */
    public String error(String field) {
        return form.errorAt(field);
    }

    public String getError() {
        return form.errorBeside(List.of("code", "why", "text", "message"));
    }

    /** How it ended, as the texts name it: {@code unknown}, {@code gone} or {@code forgotten}. */
    public String getEnd() {
        return step.name().toLowerCase(Locale.ROOT);
    }
}
