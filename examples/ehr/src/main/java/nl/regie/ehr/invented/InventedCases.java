package nl.regie.ehr.invented;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import nl.regie.diagnosis.Answer;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.ehr.people.Account;
import nl.regie.ehr.people.Accounts;
import nl.regie.ehr.people.CareTeam;
import nl.regie.ehr.people.CareTeams;
import nl.regie.ehr.people.OnTeam;
import nl.regie.ehr.people.Patient;
import nl.regie.ehr.people.Patients;
import nl.regie.ehr.people.Staff;
import nl.regie.ehr.people.StaffMember;
import nl.regie.ehr.people.Teams;
import nl.regie.ehr.record.Contact;
import nl.regie.ehr.record.Contacts;
import nl.regie.ehr.record.Erased;
import nl.regie.ehr.record.ErasedRows;
import nl.regie.ehr.record.RecordRow;
import nl.regie.ehr.record.RecordRows;
import nl.regie.ehr.record.RowOf;
import nl.regie.entry.Address;
import nl.regie.entry.Entry;
import nl.regie.entry.Note;
import nl.regie.entry.PersonName;
import nl.regie.precondition.Appraisal;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fills empty tables with the two cases of {@code examples/dossiers}, and with people who are represented: patients,
 * staff, contacts, notes, lines of plans. Nobody in them exists.
 */
@Component
class InventedCases implements ApplicationRunner {
    private final Patients patients;
    private final Staff staff;
    private final Teams teams;
    private final CareTeams careTeams;
    private final Accounts accounts;
    private final Contacts contacts;
    private final RecordRows rows;
    private final ErasedRows erased;
    private final PasswordEncoder passwords;
    private final SecureRandom random = new SecureRandom();

    InventedCases(
            Patients patients,
            Staff staff,
            Teams teams,
            CareTeams careTeams,
            Accounts accounts,
            Contacts contacts,
            RecordRows rows,
            ErasedRows erased,
            PasswordEncoder passwords) {
        this.patients = patients;
        this.staff = staff;
        this.teams = teams;
        this.careTeams = careTeams;
        this.accounts = accounts;
        this.contacts = contacts;
        this.rows = rows;
        this.erased = erased;
        this.passwords = passwords;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (patients.count() > 0) {
            return;
        }
        InventedPeople.TEAMS.forEach((name, called) -> careTeams.save(new CareTeam(name, called, profile(name))));
        for (String name : InventedPeople.CASES) {
            fill(read(name));
        }
        String secret = Objects.requireNonNull(passwords.encode(InventedPeople.PASSWORD));
        InventedPeople.ALL.forEach(person -> accounts.save(new Account(
                person.login(),
                secret,
                person.role(),
                person.person(),
                person.patient()
                        .map(patient ->
                                patients.findByPerson(patient).orElseThrow().no())
                        .orElse(null))));
    }

    /** What one of the teams tells of itself: the invented profile of {@code examples/practice}. */
    private static @Nullable String profile(String team) {
        if (!team.equals(InventedPeople.TEAM_WITH_A_PROFILE)) {
            return null;
        }
        try (InputStream in = Objects.requireNonNull(InventedCases.class.getResourceAsStream("/cases/de-linde.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A dossier that is shipped with the example. */
    static Dossier read(String name) {
        try (InputStream in = Objects.requireNonNull(InventedCases.class.getResourceAsStream("/cases/" + name))) {
            return DossierFile.read(in.readAllBytes()).value().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(Dossier dossier) {
        Patient patient = new Patient(
                address(),
                dossier.patient().id().value(),
                dossier.patient().name().map(PersonName::text).orElseThrow(),
                true);
        patient.grows(
                dossier.patient().becomes12On(),
                dossier.patient().becomes16On(),
                dossier.patient().becomes18On());
        if (dossier.patient().becomes16On().isPresent()) {
            patient.speakWith(Address.Form.JE);
        }
        InventedPeople.teamOf(patient.getPerson()).ifPresent(patient::joins);
        patients.save(patient);
        dossier.professionals()
                .forEach(each -> join(
                        patient,
                        StaffMember.professional(
                                each.id().value(),
                                each.name().map(PersonName::text).orElse(null),
                                each.profession().map(Note::text).orElse(null))));
        dossier.expertsByExperience()
                .forEach(each -> join(
                        patient,
                        StaffMember.expert(
                                each.id().value(),
                                each.name().map(PersonName::text).orElse(null),
                                each.organisation().map(Note::text).orElse(null))));
        Map<String, Long> talks = new HashMap<>();
        dossier.entries().forEach(entry -> rows.save(row(patient.no(), entry, talks)));
        dossier.tombstones().forEach(stone -> erased.save(new Erased(patient.no(), stone)));
    }

    /** It says nothing of who it is. */
    private String address() {
        byte[] bytes = new byte[6];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private void join(Patient patient, StaffMember member) {
        if (!staff.existsById(member.person())) {
            patient.team().ifPresent(member::joins);
            staff.save(member);
        }
        boolean isOwn = InventedPeople.OWN_PROFESSIONALS.contains(member.person());
        teams.save(new OnTeam(patient.no(), member.person(), isOwn, null));
    }

    private RecordRow row(long patient, Entry entry, Map<String, Long> talks) {
        boolean isNoted = entry instanceof Answer || entry instanceof Appraisal;
        return RowOf.entry(patient, isNoted ? talk(patient, entry, talks) : null, entry);
    }

    /** What was noted on one day was noted at one talk. */
    private Long talk(long patient, Entry entry, Map<String, Long> talks) {
        return talks.computeIfAbsent(entry.recorded().on().toString(), day -> contacts.save(new Contact(
                        patient, entry.recorded().on(), entry.recorded().by().value()))
                .no());
    }
}
