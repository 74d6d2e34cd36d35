package nl.sekswerkplatform.web;

import jakarta.annotation.Priority;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.sekswerkplatform.shared.DomainException;
import nl.sekswerkplatform.shared.NotFound;
import org.primefaces.util.ComponentUtils;

/** Shows a refusal: at the field that its first argument names, when the page has it, else above the form. */
@Refusable
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class RefusalsOnPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Set<VisitHint> WHAT_IS_SHOWN = EnumSet.of(VisitHint.SKIP_UNRENDERED);

    @AroundInvoke
    Object showRefusal(InvocationContext act) throws Exception {
        try {
            return act.proceed();
        } catch (NotFound missing) {
            throw missing;
        } catch (DomainException refusal) {
            show(FacesContext.getCurrentInstance(), refusal);
            return null;
        }
    }

    private static void show(FacesContext faces, DomainException refusal) {
        faces.validationFailed();
        faces.addMessage(field(faces, refusal.arguments()), message(faces, refusal));
    }

    private static FacesMessage message(FacesContext faces, DomainException refusal) {
        String sentence = Refusals.sentence(refusal, faces.getViewRoot().getLocale());
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null);
    }

    private static String field(FacesContext faces, List<Object> arguments) {
        if (arguments.isEmpty() || !(arguments.get(0) instanceof String id)) {
            return null;
        }
        String[] found = {null};
        faces.getViewRoot()
                .visitTree(VisitContext.createVisitContext(faces, null, WHAT_IS_SHOWN), (visit, component) -> {
                    if (component.getId().equals(id)) {
                        found[0] = ((UIComponent) component).getClientId(faces);
                        markWrong(faces, (UIComponent) component);
                        return VisitResult.COMPLETE;
                    }
                    return VisitResult.ACCEPT;
                });
        return found[0];
    }

    /** A field that is wrong shows what was sent, not what the page knows: so it is told again. */
    private static void markWrong(FacesContext faces, UIComponent field) {
        if (field instanceof EditableValueHolder input) {
            input.setSubmittedValue(ComponentUtils.getValueToRender(faces, field));
            input.setValid(false);
        }
    }
}
