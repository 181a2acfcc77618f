package nl.regie.ehr.invented;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.regie.caremodule.CareModule;
import nl.regie.cohort.Cohort;
import nl.regie.cohort.CohortSummary;
import nl.regie.cohort.Group;
import nl.regie.dossier.Dossier;
import nl.regie.entry.PersonId;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.pseudonym.Pseudonymiser;
import org.springframework.stereotype.Component;

/**
 * Teams of others, so that there is something to stand beside: the two cases as they stood on many days, each as if it
 * were somebody else. They are counted and are in no table.
 */
@Component
public class InventedTeams {
    static final List<String> NAMES = List.of("fact-zuid", "de-linde", "de-eik", "de-beuk", "de-wilg", "de-es");

    private static final int PATIENTS = 24;
    private static final int DAYS_BETWEEN = 7;
    private static final List<String> OF = List.of("naima.json", "gerrit.json");

    private final Map<String, CohortSummary> counted = new ConcurrentHashMap<>();

    /** What their dossiers show. The numbers are invented, as is everybody in them. */
    public CohortSummary counted(CareModule module) {
        return counted.computeIfAbsent(module.address().toString(), address -> count(module));
    }

    private static CohortSummary count(CareModule module) {
        Map<PersonId, Group> teams = new HashMap<>();
        List<Dossier> dossiers = new ArrayList<>();
        for (String team : NAMES) {
            for (int i = 0; i < PATIENTS; i++) {
                Dossier dossier = somebody(team, i);
                teams.put(dossier.patient().id(), Group.of(team));
                dossiers.add(dossier);
            }
        }
        return Cohort.readBy(DossierEvaluator.of(module))
                .groupedBy(dossier ->
                        Optional.ofNullable(teams.get(dossier.patient().id())))
                .summarise(dossiers);
    }

    /** A case as it stood some days before its end. */
    private static Dossier somebody(String team, int number) {
        Dossier whole = InventedCases.read(OF.get((number + team.length()) % OF.size()));
        LocalDate day = whole.lastRecordedOn().orElseThrow().minusDays((long) DAYS_BETWEEN * number);
        String key = "%-32s".formatted(team + " " + number);
        return Pseudonymiser.withKey(key.getBytes(StandardCharsets.UTF_8))
                .keepingDays()
                .pseudonymised(whole.asOf(day))
                .orElseThrow();
    }
}
