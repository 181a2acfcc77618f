package nl.regie.practice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regie.entry.EntryId;
import nl.regie.entry.Problem;
import nl.regie.json.Parts;

/** What must hold between the lines of a profile. */
final class ProfileCheck {
    private ProfileCheck() {}

    static List<Problem> problemsIn(TeamProfile profile) {
        Map<String, Object> lines = new LinkedHashMap<>();
        place(lines, "/trainings/", profile.trainings());
        place(lines, "/contactChannels/", profile.contactChannels());
        place(lines, "/interventions/", profile.interventions());
        place(lines, "/technologies/", profile.technologies());
        place(lines, "/agreements/", profile.agreements());
        return problemsBetween(new Parts(lines, Set.of()));
    }

    static List<Problem> problemsBetween(Parts parts) {
        List<Problem> problems = new ArrayList<>();
        Set<EntryId> names = new HashSet<>();
        Set<EntryId> interventions = new HashSet<>();
        parts.byPointer().forEach((at, part) -> {
            if (part instanceof Provision line && !names.add(line.id())) {
                problems.add(problem(
                        at + "/id",
                        "duplicate-id",
                        "Deze naam staat al bij een andere regel van het profiel.",
                        "This name stands with another line of the profile already."));
            }
            if (part instanceof OfferedIntervention offered) {
                interventions.add(offered.id());
            }
        });
        parts.byPointer().forEach((at, part) -> {
            if (part instanceof Training training) {
                int place = 0;
                for (EntryId taught : training.teaches()) {
                    if (!interventions.contains(taught)
                            && !parts.textsInBrokenParts().contains(taught.value())) {
                        problems.add(problem(
                                at + "/teaches/" + place,
                                "unknown-intervention",
                                "Geen interventie van dit profiel heet zo.",
                                "No intervention of this profile has this name."));
                    }
                    place++;
                }
            }
        });
        return problems;
    }

    private static void place(Map<String, Object> lines, String list, List<? extends Provision> provisions) {
        for (int i = 0; i < provisions.size(); i++) {
            lines.put(list + i, provisions.get(i));
        }
    }

    private static Problem problem(String at, String code, String nl, String en) {
        return Problem.of(at, code, nl, en);
    }
}
