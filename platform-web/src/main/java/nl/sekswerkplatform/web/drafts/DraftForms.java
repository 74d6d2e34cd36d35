package nl.sekswerkplatform.web.drafts;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.component.html.HtmlInputHidden;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.sekswerkplatform.drafts.FormPlace;
import nl.sekswerkplatform.drafts.KeptText;

/**
 * The forms of the page being worked on whose text is kept when it is not sent: every form of members with a long text.
 * A form that must not be kept, because codes are typed there, says so: {@code <f:attribute name="draft" value="never"/>}.
 */
final class DraftForms {
    private static final String BASE = "draft.base";
    private static final Set<VisitHint> WHAT_IS_SHOWN = EnumSet.of(VisitHint.SKIP_UNRENDERED);

    private final FacesContext faces;
    private final String address;

    /** @param address of the page, as the reader sees it */
    DraftForms(FacesContext faces, String address) {
        this.faces = faces;
        this.address = address;
    }

    List<UIForm> all() {
        return forms().filter(this::isKept).toList();
    }

    /** The one that was sent with this request; null when it was another. Asks nothing of the page but of that form. */
    UIForm sent() {
        Map<String, String> parameters = faces.getExternalContext().getRequestParameterMap();
        return forms().filter(form -> parameters.containsKey(form.getClientId(faces)))
                .filter(this::isKept)
                .findFirst()
                .orElse(null);
    }

    private Stream<UIForm> forms() {
        return below(faces.getViewRoot()).filter(UIForm.class::isInstance).map(UIForm.class::cast);
    }

    private static Stream<UIComponent> below(UIComponent component) {
        Iterable<UIComponent> children = component::getFacetsAndChildren;
        return StreamSupport.stream(children.spliterator(), false)
                .flatMap(child -> Stream.concat(Stream.of(child), below(child)));
    }

    private boolean isKept(UIForm form) {
        return !"never".equals(form.getAttributes().get("draft")) && isShown(form) && hasLongText(form);
    }

    /** What is not shown to her is no form of hers. */
    private static boolean isShown(UIComponent component) {
        return component == null || isShown(component.getParent()) && component.isRendered();
    }

    FormPlace place(UIForm form) {
        return new FormPlace(address, form.getClientId(faces));
    }

    /** What stands in the form as it was sent; without a word in it, there is nothing to keep. */
    KeptText typed(UIForm form) {
        Map<String, String> parameters = faces.getExternalContext().getRequestParameterMap();
        Map<String, String> fields = new LinkedHashMap<>();
        boolean[] words = {false};
        eachField(form, (field, id) -> {
            String value = parameters.get(id);
            if (field instanceof UISelectBoolean) {
                fields.put(id, Boolean.toString(value != null));
            } else if (value != null) {
                fields.put(id, value);
                words[0] |= isWritten(field) && value.codePoints().anyMatch(Character::isLetter);
            }
        });
        String base = String.valueOf(form.getAttributes().getOrDefault(BASE, ""));
        return new KeptText(place(form), base, words[0] ? fields : Map.of());
    }

    /** Puts a kept text into the form, as if it had just been typed. */
    void fill(UIForm form, KeptText kept) {
        eachField(form, (field, id) -> {
            String value = kept.fields().get(id);
            if (value != null) {
                field.setSubmittedValue(value);
            }
        });
    }

    /** True when the form still has each field that was kept; after a change of the page it may not. */
    boolean hasAll(UIForm form, KeptText kept) {
        Set<String> fields = new HashSet<>();
        eachField(form, (field, id) -> fields.add(id));
        return fields.containsAll(kept.fields().keySet());
    }

    /** Remembers with the form which long texts it began with. */
    String rememberBase(UIForm form) {
        String base = base(form);
        form.getAttributes().put(BASE, base);
        return base;
    }

    /** True when nothing of a long text stands in the form yet. */
    boolean isEmpty(UIForm form) {
        StringBuilder all = new StringBuilder();
        eachField(form, (field, id) -> all.append(field instanceof HtmlInputTextarea ? text(field) : ""));
        return all.toString().isBlank();
    }

    private String base(UIForm form) {
        StringBuilder all = new StringBuilder();
        eachField(form, (field, id) -> {
            if (field instanceof HtmlInputTextarea) {
                all.append(id).append('\0').append(text(field)).append('\0');
            }
        });
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String text(UIInput field) {
        return field.getValue() == null ? "" : field.getValue().toString();
    }

    private boolean hasLongText(UIForm form) {
        boolean[] found = {false};
        eachField(form, (field, id) -> found[0] |= field instanceof HtmlInputTextarea);
        return found[0];
    }

    private void eachField(UIForm form, BiConsumer<UIInput, String> act) {
        visit(form, (component, id) -> {
            if (component instanceof UIInput field && isKept(field)) {
                act.accept(field, id);
            }
        });
    }

    private static boolean isWritten(UIInput field) {
        return field instanceof HtmlInputTextarea || field instanceof HtmlInputText;
    }

    private static boolean isKept(UIInput field) {
        return !(field instanceof HtmlInputSecret
                || field instanceof HtmlInputHidden
                || field instanceof HtmlInputFile
                || field instanceof UISelectMany);
    }

    private void visit(UIComponent from, BiConsumer<UIComponent, String> act) {
        if (!isShown(from)) {
            return;
        }
        from.visitTree(VisitContext.createVisitContext(faces, null, WHAT_IS_SHOWN), (visit, component) -> {
            act.accept(component, component.getClientId(faces));
            return VisitResult.ACCEPT;
        });
    }
}
