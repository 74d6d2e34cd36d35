package nl.sekswerkplatform.web.groups;

import java.util.Locale;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.web.Language;
import nl.sekswerkplatform.web.Texts;

/**
 * A group's name in the reader's language. The city names its groups in Dutch and English; for who reads neither, the
 * texts have names for the five that sit at most tables, and else the English one stands.
 */
public final class GroupName {
    private GroupName() {}

    public static String of(StakeholderGroup group, Locale reader) {
        String key = "groups.name." + group.key().value();
        if (Language.ALL.contains(reader) || !Texts.in(reader).containsKey(key)) {
            return group.name(Texts.DUTCH.equals(reader) ? reader : Locale.ENGLISH);
        }
        return Texts.in(reader).getString(key);
    }
}
