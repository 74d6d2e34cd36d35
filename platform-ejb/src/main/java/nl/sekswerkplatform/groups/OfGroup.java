package nl.sekswerkplatform.groups;

/** A group, or what one said, got or does: such things stand side by side in {@link TableOrder}. */
public interface OfGroup {
    GroupKey groupKey();
}
