package nl.regie.ehr.writing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What becomes of a form that came in when its session was gone. */
@Controller
class KeptScreens {
    private static final Set<String> FIELDS_OF_OURS =
            Set.of("_csrf", "password", "username", "seen", "away", Kept.SHOWN);
    private final Kept kept;

    KeptScreens(Kept kept) {
        this.kept = kept;
    }

    /**
     * Where the server sends who saved a page that was too old. Nobody else gets here. The words are kept for whom the
     * page was shown to, and are not on this screen, for somebody else may sit before it. Of a page that does not say
     * to whom it was shown the words are shown again, to copy them.
     */
    @RequestMapping("/stale")
    String stale(HttpServletRequest request, @RequestParam Map<String, String> fields, Model screen) {
        Optional<ShownTo> shown = kept.shown(request);
        shown.ifPresent(each -> keep(each, fields));
        screen.addAttribute("isKept", shown.isPresent());
        screen.addAttribute("isSomebodyElse", shown.isPresent() && isSomebodyElse(shown.get()));
        screen.addAttribute(
                "page", shown.filter(each -> isHere(each)).map(ShownTo::page).orElse(null));
        screen.addAttribute("typed", shown.isPresent() ? List.of() : typed(fields));
        return "stale";
    }

    private void keep(ShownTo shown, Map<String, String> fields) {
        try {
            kept.keep(shown, fields);
        } catch (DataIntegrityViolationException e) {
            // who clicked twice: the first click was kept in the same moment
            kept.keep(shown, fields);
        }
    }

    private static boolean isHere(ShownTo shown) {
        return Kept.whoIsHere().filter(shown.login()::equals).isPresent();
    }

    private static boolean isSomebodyElse(ShownTo shown) {
        return Kept.whoIsHere().isPresent() && !isHere(shown);
    }

    private static List<String> typed(Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(each -> !FIELDS_OF_OURS.contains(each.getKey())
                        && !each.getValue().isBlank())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Whoever signs in is told, without a word of it, that something waits. */
    @GetMapping("/again")
    String again(Model screen) {
        Optional<KeptForm> last = Kept.whoIsHere().flatMap(kept::lastOf);
        if (last.isEmpty()) {
            return "redirect:/";
        }
        screen.addAttribute("page", last.get().page());
        return "again";
    }

    @PostMapping("/forget")
    String forget(@RequestParam String page) {
        Kept.whoIsHere().ifPresent(login -> kept.forget(login, page));
        return "redirect:/";
    }
}
