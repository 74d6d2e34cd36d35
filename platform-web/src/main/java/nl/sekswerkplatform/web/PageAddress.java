package nl.sekswerkplatform.web;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import java.util.Map;

/** The address of the page being worked on, as its reader sees it. */
public final class PageAddress {
    private PageAddress() {}

    /** Empty for a page that has none, such as one that explains a fault. */
    public static String of(FacesContext faces) {
        Map<String, Object> request = faces.getExternalContext().getRequestMap();
        Object address = request.get(AddressFilter.ADDRESS);
        boolean fault = request.containsKey(RequestDispatcher.ERROR_STATUS_CODE);
        return address == null || fault ? "" : address.toString();
    }
}
