package nl.sekswerkplatform.web.input;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Consumer;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.codes.CodeMistyped;
import nl.sekswerkplatform.input.InputMessage;
import nl.sekswerkplatform.input.InputRefused.AlreadyOut;
import nl.sekswerkplatform.input.Receipt;
import nl.sekswerkplatform.input.ReceiptService;
import nl.sekswerkplatform.shared.DomainException;
import nl.sekswerkplatform.thread.ThreadService;
import nl.sekswerkplatform.thread.ThreadStep;

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

    @Inject
    private BareForm form;

    @Inject
    private ReceiptService receipts;

    @Inject
    private ThreadService threads;

    private Step step = Step.ASK;
    private Code code;
    private Receipt receipt;
    private boolean done;
    private List<ThreadStep> thread;

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
            case "forget" -> form.attempt(this::forget);
            case "withdraw" -> form.attempt(this::withdraw);
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
            form.refuse(refusal);
            return;
        }
        look();
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

    /** What was typed in a field of the page and refused; empty when it was taken. */
    public String kept(String field) {
        return done ? "" : form.typed(field);
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

    /** Where it led; empty until it is out. */
    public List<ThreadStep> getThread() {
        if (thread == null) {
            thread = receipt.isOut() ? threads.ofInput(receipt.number()) : List.of();
        }
        return thread;
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

    public String getError() {
        return form.errorBeside(List.of("code"));
    }
}
