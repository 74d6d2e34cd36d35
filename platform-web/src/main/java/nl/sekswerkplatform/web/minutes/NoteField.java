package nl.sekswerkplatform.web.minutes;

import nl.sekswerkplatform.minutes.MinutesItem;

/** An item to confirm, and what is typed beside it. */
public class NoteField {
    private final MinutesItem item;
    private String note;

    NoteField(MinutesItem item) {
        this.item = item;
    }

    public MinutesItem getItem() {
        return item;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
