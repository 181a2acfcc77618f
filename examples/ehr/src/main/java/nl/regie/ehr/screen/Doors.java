package nl.regie.ehr.screen;

import nl.regie.ehr.invented.InventedPeople;
import nl.regie.ehr.people.Account;
import nl.regie.ehr.rights.Access;
import nl.regie.ehr.rights.Tries;
import nl.regie.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Where everybody comes in and goes out. */
@Controller
class Doors {
    /** The style of the pages of Regie, which stand in ours as fragments. */
    private static final String STYLE = Page.stylesheet() + Page.stylesheetOfMedia();

    private final Access access;

    Doors(Access access) {
        this.access = access;
    }

    @GetMapping("/login")
    String login(Model screen) {
        screen.addAttribute("people", InventedPeople.ALL);
        screen.addAttribute("password", InventedPeople.PASSWORD);
        screen.addAttribute("minutes", Tries.WAIT.toMinutes());
        return "login";
    }

    @GetMapping("/left")
    String left() {
        return "left";
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
