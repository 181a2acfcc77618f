package nl.regie.ehr.screen;

import java.util.Locale;
import nl.regie.caremodule.CareModule;
import nl.regie.entry.Language;
import nl.regie.patientcopy.CopyWishes;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** In which language, and in whose words, the screen of this request speaks. */
@Component
public class Speech {
    private final CareModule module = CareModule.shipped();

    /** The words of this organisation. An overlay of Regie would be laid over them here. */
    public CareModule module() {
        return module;
    }

    /** The language of this request. */
    public Language language() {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? Language.EN
                : Language.NL;
    }

    /** The words for this request. */
    public Words words() {
        return new Words(module, language());
    }

    /** A copy in the language of this request, with nothing left out. */
    public CopyWishes wishes() {
        return CopyWishes.in(language());
    }
}
