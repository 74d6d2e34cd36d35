package nl.sekswerkplatform.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;

/** Forms post to the address that the reader sees, not to the page file behind it. */
public class AddressViewHandler extends ViewHandlerWrapper {
    public AddressViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        var address = context.getExternalContext().getRequestMap().get(AddressFilter.ADDRESS);
        if (address == null) {
            return super.getActionURL(context, viewId);
        }
        return context.getExternalContext().getRequestContextPath() + address;
    }
}
