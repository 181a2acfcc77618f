package nl.regie.ehr.team;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regie.caremodule.CareModule;
import nl.regie.cohort.Cohort;
import nl.regie.cohort.CohortSummary;
import nl.regie.cohort.Group;
import nl.regie.dossier.Dossier;
import nl.regie.ehr.dossier.DossierOfPatient;
import nl.regie.ehr.invented.InventedTeams;
import nl.regie.ehr.people.Patient;
import nl.regie.ehr.people.Patients;
import nl.regie.entry.PersonId;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.mirror.Mirror;
import nl.regie.mirror.SmallCells;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the dossiers of all teams show, counted by team. It is counted when it is asked for and kept nowhere: danger at
 * home is not counted, nor who it is about.
 */
@Component
class TeamMirror {
    private final Patients patients;
    private final DossierOfPatient dossiers;
    private final InventedTeams others;

    TeamMirror(Patients patients, DossierOfPatient dossiers, InventedTeams others) {
        this.patients = patients;
        this.dossiers = dossiers;
        this.others = others;
    }

    /** The counts, small ones hidden. */
    @Transactional(readOnly = true)
    public Mirror of(CareModule module) {
        return Mirror.of(ours(module).and(others.counted(module)), module, SmallCells.hidden());
    }

    private CohortSummary ours(CareModule module) {
        Map<PersonId, Group> teams = new HashMap<>();
        List<Dossier> ours = new ArrayList<>();
        for (Patient patient : patients.findAll()) {
            patient.team().ifPresent(team -> {
                teams.put(PersonId.of(patient.getPerson()), Group.of(team));
                ours.add(dossiers.of(patient));
            });
        }
        return Cohort.readBy(DossierEvaluator.of(module))
                .groupedBy(dossier ->
                        Optional.ofNullable(teams.get(dossier.patient().id())))
                .summarise(ours);
    }
}
