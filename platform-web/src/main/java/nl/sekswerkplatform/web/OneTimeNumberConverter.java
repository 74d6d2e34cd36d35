package nl.sekswerkplatform.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import nl.sekswerkplatform.authenticators.NumberMistyped;
import nl.sekswerkplatform.authenticators.OneTimeNumber;

/** Reads the number of an app. It is good for a moment only, so it is never shown again. */
@FacesConverter(forClass = OneTimeNumber.class)
public class OneTimeNumberConverter implements Converter<OneTimeNumber> {
    @Override
    public OneTimeNumber getAsObject(FacesContext faces, UIComponent field, String typed) {
        try {
            return OneTimeNumber.parse(typed);
        } catch (NumberMistyped mistyped) {
            var sentence = Refusals.sentence(mistyped, faces.getViewRoot().getLocale());
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, OneTimeNumber number) {
        return "";
    }
}
