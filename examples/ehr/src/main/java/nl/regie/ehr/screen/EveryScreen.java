package nl.regie.ehr.screen;

import nl.regie.ehr.Today;
import nl.regie.ehr.rights.SignedIn;
import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.ui.Model;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every screen has at hand. */
@ControllerAdvice
class EveryScreen {
    private final Speech speech;
    private final Today today;

    EveryScreen(Speech speech, Today today) {
        this.speech = speech;
        this.today = today;
    }

    @ModelAttribute
    void putInto(Model screen) {
        screen.addAttribute("words", speech.words());
        screen.addAttribute("language", speech.language().tag());
        screen.addAttribute("today", today.day());
        screen.addAttribute("role", role());
    }

    /** As whom somebody is signed in; nothing for who is not. */
    private static String role() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof SignedIn signedIn
                ? signedIn.role().name()
                : "";
    }

    /** A field that was left empty is nothing. */
    @InitBinder
    void emptyIsNothing(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new StringTrimmerEditor(true));
    }
}
