package nl.regie.ehr.screen;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import nl.regie.entry.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/**
 * The texts of our own screens, said as Regie says its texts: patiënt or cliënt, u or je. What people typed is put into
 * a text afterwards, and keeps its words.
 */
@Component("messageSource")
class OwnTexts extends ResourceBundleMessageSource {
    private final ResourceBundleMessageSource withJe = new ResourceBundleMessageSource();
    private final ObjectProvider<Speech> speech;

    OwnTexts(ObjectProvider<Speech> speech) {
        this.speech = speech;
        setBasename("texts");
        setDefaultEncoding("UTF-8");
        setFallbackToSystemLocale(false);
        withJe.setBasename("je");
        withJe.setDefaultEncoding("UTF-8");
        withJe.setFallbackToSystemLocale(false);
    }

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        String text = super.resolveCodeWithoutArguments(code, locale);
        if (text == null || locale.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            return text;
        }
        return speech.getObject()
                .address()
                .say(LocalizedText.builder()
                        .nl(text)
                        .nlInformal(Optional.ofNullable(withJe.getMessage(code, null, null, locale)))
                        .en(text)
                        .build())
                .nl();
    }

    /** Not kept, for it is said in another way to somebody else. */
    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        String text = resolveCodeWithoutArguments(code, locale);
        return text == null ? null : new MessageFormat(text, locale);
    }
}
