package nl.regie.ehr.rights;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.regie.dossier.Dossier;
import nl.regie.ehr.Today;
import nl.regie.ehr.dossier.DossierOfPatient;
import nl.regie.ehr.dossier.NotRead;
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
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Who may see whose record, and how much of it. Every page asks here, each time, and each answer is logged; nothing
 * that a browser sends says who somebody is.
 */
@Component
public class Access {
    private final Accounts accounts;
    private final Patients patients;
    private final Teams teams;
    private final Staff staff;
    private final CareTeams careTeams;
    private final DossierOfPatient dossiers;
    private final AccessLog log;
    private final HttpServletRequest request;
    private final Today today;

    Access(
            Accounts accounts,
            Patients patients,
            Teams teams,
            Staff staff,
            CareTeams careTeams,
            DossierOfPatient dossiers,
            AccessLog log,
            HttpServletRequest request,
            Today today) {
        this.accounts = accounts;
        this.patients = patients;
        this.teams = teams;
        this.staff = staff;
        this.careTeams = careTeams;
        this.dossiers = dossiers;
        this.log = log;
        this.request = request;
        this.today = today;
    }

    /** The account of who is signed in, as it stands in the table now. */
    public Account account() {
        String login = Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication())
                .getName();
        return accounts.findById(login).orElseThrow(NotForYou::new);
    }

    /** What day it is for all that is asked in this request. */
    public LocalDate today() {
        return today.day();
    }

    /** The team in which a member of staff works. Its pages are of no patient, and are logged as such. */
    public CareTeam ownTeam() {
        Account account = require(Account.Role.STAFF);
        Optional<CareTeam> team =
                staff.findById(account.person()).flatMap(StaffMember::team).flatMap(careTeams::findById);
        return logged(account, team, Optional.empty());
    }

    /** The patients on whose team a member of staff is: their names, and nothing of their records. */
    public List<Patient> ofStaff() {
        Account account = require(Account.Role.STAFF);
        return logged(account, Optional.of(patients.of(account.person(), today.day())), Optional.empty());
    }

    /**
     * The patient of this address, for a member of staff who is on the team today.
     *
     * @throws NotForYou if they are not, or there is no such patient
     */
    public Patient forStaff(String address) {
        Account account = require(Account.Role.STAFF);
        Optional<Patient> patient = patients.findByAddress(address);
        boolean isOnTeam = patient.flatMap(each -> onTeam(account, each)).isPresent();
        return logged(account, patient.filter(each -> isOnTeam), patient.map(Patient::no));
    }

    /** The record of who is signed in as a patient. */
    public Patient own() {
        Account account = require(Account.Role.PATIENT);
        Optional<Patient> patient = patients.findById(Objects.requireNonNull(account.patient()));
        return logged(account, patient, patient.map(Patient::no));
    }

    /** The record of the patient to whom somebody is close. It is not for them: a page is made for them of it. */
    public Patient ofTheCloseOne() {
        Account account = require(Account.Role.CLOSE_ONE);
        Optional<Patient> patient = patients.findById(Objects.requireNonNull(account.patient()));
        return logged(account, patient, patient.map(Patient::no));
    }

    /** Whether the patient's experiences may be about the member of staff who is signed in. */
    public boolean isOwnProfessional(Patient patient) {
        return onTeam(require(Account.Role.STAFF), patient).map(OnTeam::isOwn).orElse(true);
    }

    /** The dossier as this member of staff may see it: without what was told to the rest of the team only. */
    public Dossier seenByStaff(Patient patient) {
        Dossier dossier = dossiers.of(patient);
        return isOwnProfessional(patient) ? dossier.forOwnProfessional() : dossier;
    }

    /**
     * What was left out of the dossier. For the own professional only that there is something: what cannot be read can
     * be what was told to the rest of the team.
     */
    public LeftOut leftOut(Patient patient) {
        List<NotRead> rows = dossiers.notRead(patient);
        return new LeftOut(!rows.isEmpty(), isOwnProfessional(patient) ? List.of() : rows);
    }

    /**
     * What was left out of a dossier, as somebody may know of it.
     *
     * @param isSomething whether there is something
     * @param rows what, where that may be told
     */
    public record LeftOut(boolean isSomething, List<NotRead> rows) {
        /** Keeps the rows as they are. */
        public LeftOut {
            rows = List.copyOf(rows);
        }
    }

    private Account require(Account.Role role) {
        Account account = account();
        if (account.role() != role) {
            throw new NotForYou();
        }
        return account;
    }

    private Optional<OnTeam> onTeam(Account account, Patient patient) {
        return teams.findByPatientAndStaff(patient.no(), account.person()).filter(each -> each.holdsOn(today.day()));
    }

    private <T> T logged(Account account, Optional<T> allowed, Optional<Long> patient) {
        log.save(new AccessEntry(account, patient.orElse(null), page(), allowed.isPresent()));
        return allowed.orElseThrow(NotForYou::new);
    }

    /** The pattern of the address, in which no name and no id stands. */
    private String page() {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return request.getMethod() + " " + (pattern == null ? "?" : pattern);
    }
}
