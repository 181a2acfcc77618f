package nl.regie.ehr.invented;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.regie.ehr.people.Account;

/**
 * Who can sign in. All of them are invented, and the page to sign in lists them with their password.
 *
 * @param login the name to sign in with
 * @param role as whom
 * @param person the pseudonym of who it is
 * @param patient of whom they are the patient or the close one
 * @param text the name of the sentence that says who it is
 */
public record InventedPeople(String login, Account.Role role, String person, Optional<String> patient, String text) {
    /** The password of all of them. */
    public static final String PASSWORD = "verzonnen";

    /** All of them. */
    public static final List<InventedPeople> ALL = List.of(
            staff("marloes", "nurse"),
            staff("psychiater", "psychiatrist"),
            staff("wijkzorg", "district-nurse"),
            of("naima", Account.Role.PATIENT, "naima", "naima"),
            of("gerrit", Account.Role.PATIENT, "gerrit", "gerrit"),
            of("yassin", Account.Role.CLOSE_ONE, "brother", "naima"),
            of("anja", Account.Role.CLOSE_ONE, "daughter", "gerrit"),
            staff("fatima", "youth-nurse"),
            of("karin", Account.Role.CLOSE_ONE, "sam-mother", "sam"),
            of("noor", Account.Role.PATIENT, "noor", "noor"),
            of("samira", Account.Role.CLOSE_ONE, "noor-mother", "noor"),
            of("karim", Account.Role.CLOSE_ONE, "noor-father", "noor"),
            of("jesse", Account.Role.PATIENT, "jesse", "jesse"),
            of("petra", Account.Role.CLOSE_ONE, "jesse-mother", "jesse"),
            staff("bram", "support-worker"),
            of("wim", Account.Role.PATIENT, "wim", "wim"),
            of("mieke", Account.Role.CLOSE_ONE, "wim-mentor", "wim"));

    static final List<String> CASES =
            List.of("naima.json", "gerrit.json", "sam.json", "noor.json", "jesse.json", "wim.json");

    /** Whom the patient sees most, and may want to complain about. */
    static final Set<String> OWN_PROFESSIONALS = Set.of("nurse", "district-nurse");

    /** The teams, by their short names. */
    static final Map<String, String> TEAMS = new TreeMap<>(Map.of(
            "fact-zuid", "FACT-team Zuid",
            "wijk-oost", "Wijkverpleging Oost",
            "jeugd", "Jeugdteam",
            "wonen", "Woonbegeleiding"));

    /** The team that told something of itself. */
    static final String TEAM_WITH_A_PROFILE = "fact-zuid";

    private static final Map<String, String> TEAM_OF = Map.of(
            "naima",
            "fact-zuid",
            "gerrit",
            "wijk-oost",
            "sam",
            "jeugd",
            "noor",
            "jeugd",
            "jesse",
            "jeugd",
            "wim",
            "wonen");

    /** The team that cares for a patient. */
    static Optional<String> teamOf(String patient) {
        return Optional.ofNullable(TEAM_OF.get(patient));
    }

    private static InventedPeople staff(String login, String person) {
        return new InventedPeople(login, Account.Role.STAFF, person, Optional.empty(), "login.who." + login);
    }

    private static InventedPeople of(String login, Account.Role role, String person, String patient) {
        return new InventedPeople(login, role, person, Optional.of(patient), "login.who." + login);
    }
}
