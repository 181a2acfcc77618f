package nl.regie.ehr.screen;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.regie.caremodule.CareModule;
import nl.regie.ehr.people.Accounts;
import nl.regie.ehr.people.Patient;
import nl.regie.ehr.people.Patients;
import nl.regie.ehr.rights.SignedIn;
import nl.regie.entry.Address;
import nl.regie.entry.Language;
import nl.regie.patientcopy.CopyWishes;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** In which language, and in whose words, the screen of this request speaks. */
@Component
public class Speech {
    private static final String ADDRESS = Speech.class.getName();

    private final Map<Address, CareModule> modules = new ConcurrentHashMap<>();
    private final Accounts accounts;
    private final Patients patients;
    private final Address ofTheOrganisation;

    /**
     * As an organisation speaks.
     *
     * @param person what it calls people, as {@link Address.Person} has them
     * @param form with what it speaks to them, as {@link Address.Form} has them
     */
    Speech(
            Accounts accounts,
            Patients patients,
            @Value("${ehr.person:patient}") String person,
            @Value("${ehr.form:u}") String form) {
        this.accounts = accounts;
        this.patients = patients;
        this.ofTheOrganisation = Address.of(
                Address.Person.valueOf(person.toUpperCase(Locale.ROOT)),
                Address.Form.valueOf(form.toUpperCase(Locale.ROOT)));
    }

    /** The words of this organisation, for who reads them. An overlay of Regie would be laid over them here. */
    public CareModule module() {
        return modules.computeIfAbsent(
                address(), address -> CareModule.shipped().addressing(address).spoken());
    }

    /**
     * How to speak of a patient, and to who reads this: staff with u, a patient as they chose, everybody else as the
     * organisation does. It is asked once in a request.
     */
    public Address address() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return ofTheOrganisation;
        }
        if (!(request.getAttribute(ADDRESS, RequestAttributes.SCOPE_REQUEST) instanceof Address address)) {
            Address asked = Address.of(ofTheOrganisation.person(), form());
            request.setAttribute(ADDRESS, asked, RequestAttributes.SCOPE_REQUEST);
            return asked;
        }
        return address;
    }

    private Address.Form form() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null || !(who.getPrincipal() instanceof SignedIn signedIn)) {
            return ofTheOrganisation.form();
        }
        return switch (signedIn.role()) {
            case STAFF -> Address.Form.U;
            case PATIENT ->
                accounts.findById(signedIn.getUsername())
                        .flatMap(account -> Optional.ofNullable(account.patient()))
                        .flatMap(patients::findById)
                        .flatMap(Patient::spokenTo)
                        .orElse(ofTheOrganisation.form());
            case CLOSE_ONE -> ofTheOrganisation.form();
        };
    }

    /** The language of this request. */
    public Language language() {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? Language.EN
                : Language.NL;
    }

    /** The words for this request. */
    public Words words() {
        return new Words(module(), language());
    }

    /** A copy in the language of this request, with nothing left out. */
    public CopyWishes wishes() {
        return CopyWishes.in(language());
    }
}
