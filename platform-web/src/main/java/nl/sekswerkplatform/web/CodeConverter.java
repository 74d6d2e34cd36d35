package nl.sekswerkplatform.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.codes.CodeMistyped;

/** Reads a typed code, and says at its field in which group of digits the mistake is. */
@FacesConverter(forClass = Code.class)
public class CodeConverter implements Converter<Code> {
    @Override
    public Code getAsObject(FacesContext faces, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return Code.parse(typed);
        } catch (CodeMistyped mistyped) {
            var sentence = Refusals.sentence(mistyped, faces.getViewRoot().getLocale());
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, Code code) {
        return code == null ? "" : code.printed();
    }
}
