package nl.regie.ehr.writing;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.ehr.people.Accounts;
import nl.regie.ehr.rights.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what was typed in a form of somebody who was signed out meanwhile, or whose server started anew. It is for that
 * account alone: whoever signs in on the same device next sees nothing of it, and it is no part of a record until this
 * person saw it and saved it.
 */
@Component
class Kept {
    /** The name of the field that says to whom a form was shown. */
    static final String SHOWN = "shown";

    private static final int PAGES_OF_ONE_PERSON = 10;
    private static final List<String> OF_OURS = List.of("_csrf", SHOWN);

    private final KeptForms forms;
    private final Accounts accounts;
    private final Seal seal;

    Kept(KeptForms forms, Accounts accounts, Seal seal) {
        this.forms = forms;
        this.accounts = accounts;
        this.seal = seal;
    }

    /** Whether a page is one on which somebody writes: not one to come in or to go out. */
    static boolean isOfAPerson(String path) {
        return Stream.of("/my", "/close", "/patients")
                .anyMatch(start -> path.equals(start) || path.startsWith(start + "/"));
    }

    /** What a form on this page is to carry. */
    Optional<String> sealed(HttpServletRequest request) {
        return whoIsHere().map(login -> seal.seal(new ShownTo(login, page(login, request), today())));
    }

    /** A page that came back with a remark stays the page that it was. */
    private String page(String login, HttpServletRequest request) {
        return shown(request)
                .filter(before -> before.login().equals(login))
                .map(ShownTo::page)
                .orElse(request.getRequestURI());
    }

    /** To whom the form was shown that comes in now. */
    Optional<ShownTo> shown(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(SHOWN))
                .flatMap(seal::open)
                .filter(shown -> shown.isOfUseOn(today()) && isOfAPerson(shown.page()));
    }

    /** Keeps what was typed, in place of what was kept of the same page. */
    @Transactional
    public void keep(ShownTo shown, Map<String, String> fields) {
        if (!accounts.existsById(shown.login())) {
            return;
        }
        forget(shown.login(), shown.page());
        forms.deleteAll(forms.findByKeptOnBefore(today().minusDays(ShownTo.DAYS)));
        forms.findByLoginOrderByNoDesc(shown.login()).stream()
                .skip(PAGES_OF_ONE_PERSON - 1L)
                .forEach(forms::delete);
        Map<String, String> typed = new LinkedHashMap<>();
        fields.forEach((field, text) -> {
            if (!OF_OURS.contains(field) && field.length() <= 200) {
                typed.put(field.replace("\u0000", ""), text.replace("\u0000", ""));
            }
        });
        forms.save(new KeptForm(shown, today(), typed));
    }

    /** What was kept last, of who is here. */
    Optional<KeptForm> lastOf(String login) {
        return forms.findByLoginOrderByNoDesc(login).stream()
                .filter(this::isOfUse)
                .findFirst();
    }

    /** What was kept of a page, of who is here. */
    Optional<KeptForm> of(String login, String page) {
        return forms.findByLoginAndPage(login, page).filter(this::isOfUse);
    }

    private boolean isOfUse(KeptForm form) {
        return form.isOfUseOn(today());
    }

    /** It was saved, or thrown away. */
    @Transactional
    public void forget(String login, String page) {
        forms.findByLoginAndPage(login, page).ifPresent(forms::delete);
        forms.flush();
    }

    /** The account that is signed in. */
    static Optional<String> whoIsHere() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn.getUsername())
                : Optional.empty();
    }

    /** The day of the clock: pages stand open in real time, whatever day it is in the cases. */
    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
