package nl.sekswerkplatform.web.drafts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.sekswerkplatform.drafts.DraftService;
import nl.sekswerkplatform.drafts.FormPlace;
import nl.sekswerkplatform.drafts.KeptText;
import nl.sekswerkplatform.drafts.TextTooLong;
import nl.sekswerkplatform.membership.MemberSecret;
import nl.sekswerkplatform.sealing.PlatformKeys;
import nl.sekswerkplatform.sealing.SealBroken;
import nl.sekswerkplatform.sealing.SealLabel;
import nl.sekswerkplatform.sealing.WrappingKey;

/**
 * What she sent when nobody was signed in any more, or from a page that is too old. The server cannot keep it for her
 * now, so her browser carries it, sealed, in a hidden field: to the page for signing in, or to the page she was on.
 */
@RequestScoped
public class CarriedText {
    static final String FIELD = "kept";

    private static final SealLabel LABEL = new SealLabel("draft.carried", "hidden field");

    @Inject
    private HttpServletRequest request;

    @Inject
    private PlatformKeys keys;

    @Inject
    private DraftService drafts;

    /** Of the form that was just sent in vain to this address; null when there was none with a text in it. */
    public String sealed(String address) {
        return typed(address)
                .map(text -> Base64.getUrlEncoder().withoutPadding().encodeToString(key().wrap(text.bytes(), LABEL)))
                .orElse(null);
    }

    /** As it was carried here; null when nothing of ours was. */
    public String sealed() {
        return opened().isPresent() ? request.getParameter(FIELD) : null;
    }

    /** Where it belongs; empty when nothing was carried. */
    Optional<FormPlace> place() {
        return opened().map(KeptText::place);
    }

    /** Makes it a draft of hers. What does not fit stays in her browser's history. */
    public void keepFor(MemberSecret secret) {
        Optional<KeptText> text = opened();
        try {
            text.ifPresent(carried -> drafts.keep(secret, carried));
        } catch (TextTooLong tooMuch) {
            return;
        }
    }

    private Optional<KeptText> opened() {
        String carried = request.getParameter(FIELD);
        if (carried == null) {
            return Optional.empty();
        }
        try {
            return KeptText.read(key().unwrap(Base64.getUrlDecoder().decode(carried), LABEL));
        } catch (SealBroken | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** A form of Faces sends its own name, and its fields below that. */
    private Optional<KeptText> typed(String address) {
        Map<String, String[]> sent = request.getParameterMap();
        return sent.entrySet().stream()
                .filter(field -> field.getValue().length == 1 && field.getKey().equals(field.getValue()[0]))
                .map(Map.Entry::getKey)
                .findFirst()
                .map(form -> new KeptText(new FormPlace(address, form), "", fields(sent, form + ":")))
                .filter(text -> !text.isEmpty());
    }

    private static Map<String, String> fields(Map<String, String[]> sent, String below) {
        Map<String, String> fields = new LinkedHashMap<>();
        sent.forEach((name, values) -> {
            if (name.startsWith(below)) {
                fields.put(name, values[0]);
            }
        });
        return fields;
    }

    private WrappingKey key() {
        return keys.forms().wrappingKey("carried");
    }
}
