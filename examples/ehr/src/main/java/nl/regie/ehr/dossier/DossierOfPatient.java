package nl.regie.ehr.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.Gathered;
import nl.regie.dossier.Gathering;
import nl.regie.ehr.Today;
import nl.regie.ehr.people.OnTeam;
import nl.regie.ehr.people.Patient;
import nl.regie.ehr.people.Staff;
import nl.regie.ehr.people.StaffMember;
import nl.regie.ehr.people.Teams;
import nl.regie.ehr.record.ErasedRows;
import nl.regie.ehr.record.RecordRow;
import nl.regie.ehr.record.RecordRows;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.PersonId;
import nl.regie.entry.PersonName;
import nl.regie.people.ExpertByExperience;
import nl.regie.people.Professional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The projection: what stands in the tables of one patient, as a dossier of today. It is made when it is needed and
 * kept nowhere. A row that cannot stand is left out and told.
 */
@Component
public class DossierOfPatient {
    private final Staff staff;
    private final Teams teams;
    private final RecordRows rows;
    private final ErasedRows erased;
    private final Today today;

    DossierOfPatient(Staff staff, Teams teams, RecordRows rows, ErasedRows erased, Today today) {
        this.staff = staff;
        this.teams = teams;
        this.rows = rows;
        this.erased = erased;
        this.today = today;
    }

    /** The dossier, and what was left out of it. */
    @Transactional(readOnly = true)
    public Gathered gathered(Patient patient) {
        return gathered(patient, row -> true);
    }

    /** The dossier as it was before some rows were written. */
    @Transactional(readOnly = true)
    public Dossier before(Set<String> names, Patient patient) {
        return gathered(patient, row -> !names.contains(row.name())).dossier();
    }

    private Gathered gathered(Patient patient, Predicate<RecordRow> areWanted) {
        Gathering gathering = Dossier.gather(
                nl.regie.people.Patient.builder()
                        .id(PersonId.of(patient.getPerson()))
                        .name(PersonName.of(patient.getCalled()))
                        .becomes12On(patient.becomes12On())
                        .becomes16On(patient.becomes16On())
                        .becomes18On(patient.becomes18On())
                        .build(),
                today.day());
        staff.onTeamOf(patient.no()).forEach(each -> add(each, patient, gathering));
        rows.findByPatientOrderByNo(patient.no()).stream().filter(areWanted).forEach(row -> row.addTo(gathering));
        erased.findByPatientOrderByNo(patient.no()).forEach(row -> gathering.add(row.stone()));
        return gathering.gathered();
    }

    /** The dossier alone, for who is shown elsewhere what was left out, or may not know of it. */
    @Transactional(readOnly = true)
    public Dossier of(Patient patient) {
        return gathered(patient).dossier();
    }

    /** What was left out of the dossier. */
    @Transactional(readOnly = true)
    public List<NotRead> notRead(Patient patient) {
        Map<String, RecordRow> byName = rows.findByPatientOrderByNo(patient.no()).stream()
                .collect(Collectors.toMap(row -> EntryId.ofKey(row.name()).value(), row -> row));
        return gathered(patient).leftOut().stream()
                .map(each -> {
                    Optional<RecordRow> row = Optional.ofNullable(byName.get(each.id()));
                    return new NotRead(
                            row.map(RecordRow::table).orElse("other"), row.map(RecordRow::writtenOn), each.why());
                })
                .toList();
    }

    private void add(StaffMember member, Patient patient, Gathering gathering) {
        Optional<PersonName> called = Optional.ofNullable(member.called()).map(PersonName::of);
        if (member.isExpertByExperience()) {
            gathering.add(ExpertByExperience.builder()
                    .id(PersonId.of(member.person()))
                    .name(called)
                    .organisation(Optional.ofNullable(member.organisation()).map(Note::of))
                    .build());
        } else {
            gathering.add(Professional.builder()
                    .id(PersonId.of(member.person()))
                    .name(called)
                    .profession(Optional.ofNullable(member.profession()).map(Note::of))
                    .involvedUntil(teams.findByPatientAndStaff(patient.no(), member.person())
                            .map(OnTeam::until))
                    .build());
        }
    }
}
