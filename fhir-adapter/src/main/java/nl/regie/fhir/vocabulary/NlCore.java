package nl.regie.fhir.vocabulary;

import org.hl7.fhir.r4.model.DomainResource;

/**
 * The Dutch nl-core profiles (R4, zib 2020) that a resource of ours says it fits. A profile is claimed only where every
 * resource that we write of that kind fits, or where the condition under which it fits is checked; the tests validate
 * each claim.
 */
public enum NlCore {
    /** Patient: fits with a pseudonym and a name as text. */
    PATIENT("nl-core-Patient"),
    /** Zorgverlener, as a person: fits with a pseudonym, a name as text and a profession in words. */
    PRACTITIONER("nl-core-HealthProfessional-Practitioner"),
    /** Contactpersoon: roles and relations of other code systems may stand beside those of the zib. */
    CONTACT_PERSON("nl-core-ContactPerson"),
    /** Zorgteam: has room for one contact person only. */
    CARE_TEAM("nl-core-CareTeam"),
    /** Behandeldoel: for a goal of which the dossier says that it is one of treatment. */
    TREATMENT_OBJECTIVE("nl-core-TreatmentObjective");

    private final String url;

    NlCore(String name) {
        this.url = "http://nictiz.nl/fhir/StructureDefinition/" + name;
    }

    public String url() {
        return url;
    }

    public void claim(DomainResource resource) {
        resource.getMeta().addProfile(url);
    }
}
