package nl.regie.ehr.screen;

import java.util.Map;
import java.util.Set;
import nl.regie.ehr.invented.InventedPeople;
import nl.regie.ehr.people.Account;
import nl.regie.ehr.rights.Access;
import nl.regie.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Where everybody comes in and goes out. */
@Controller
class Doors {
    /** The style of the pages of Regie, which stand in ours as fragments. */
    private static final String STYLE = Page.stylesheet() + Page.stylesheetOfMedia();

    private static final Set<String> FIELDS_OF_OURS = Set.of("_csrf", "password", "username", "seen", "away");
    private final Access access;

    Doors(Access access) {
        this.access = access;
    }

    @GetMapping("/login")
    String login(Model screen) {
        screen.addAttribute("people", InventedPeople.ALL);
        screen.addAttribute("password", InventedPeople.PASSWORD);
        return "login";
    }

    @GetMapping("/left")
    String left() {
        return "left";
    }

    /** Where the server sends who saved a page that was too old. Nobody else gets here. */
    @RequestMapping("/stale")
    String stale(@RequestParam Map<String, String> typed, Model screen) {
        screen.addAttribute(
                "typed",
                typed.entrySet().stream()
                        .filter(each -> !FIELDS_OF_OURS.contains(each.getKey())
                                && !each.getValue().isBlank())
                        .map(Map.Entry::getValue)
                        .toList());
        return "stale";
    }

    /** Where the server sends who asked for a page of others. Nobody else gets here. */
    @RequestMapping("/refused")
    String refused() {
        return "error";
    }

    @GetMapping("/")
    String home() {
        Account.Role role = access.account().role();
        return switch (role) {
            case STAFF -> "redirect:/patients";
            case PATIENT -> "redirect:/my";
            case CLOSE_ONE -> "redirect:/close";
        };
    }

    @GetMapping(path = "/regie.css", produces = "text/css;charset=UTF-8")
    @ResponseBody
    String style() {
        return STYLE;
    }
}
