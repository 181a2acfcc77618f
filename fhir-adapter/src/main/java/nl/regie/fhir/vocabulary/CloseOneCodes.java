package nl.regie.fhir.vocabulary;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regie.people.CloseOneRole;
import org.hl7.fhir.r4.model.Coding;

/** What somebody is to the patient, as codes that others know: those of the Dutch building blocks, and HL7's own. */
public final class CloseOneCodes {
    private static final String SNOMED_CT = "http://snomed.info/sct";
    private static final String ROLE_CODE = "http://terminology.hl7.org/CodeSystem/v3-RoleCode";

    /** Mantelzorger as building blocks since 2024 and Koppeltaal write it (zib 2020 has a code of its own). */
    private static final String INFORMAL_CARER_SINCE_2024 = "407542009";

    /** Of HL7's codes for a relation: how it is called in Dutch. */
    private static final Map<String, String> RELATIONS = Map.ofEntries(
            Map.entry("DAU", "dochter"),
            Map.entry("DAUC", "dochter"),
            Map.entry("SON", "zoon"),
            Map.entry("SONC", "zoon"),
            Map.entry("CHILD", "kind"),
            Map.entry("MTH", "moeder"),
            Map.entry("FTH", "vader"),
            Map.entry("PRN", "ouder"),
            Map.entry("SIS", "zus"),
            Map.entry("BRO", "broer"),
            Map.entry("SIB", "broer of zus"),
            Map.entry("GRPRN", "grootouder"),
            Map.entry("GRMTH", "grootmoeder"),
            Map.entry("GRFTH", "grootvader"),
            Map.entry("GRNDCHILD", "kleinkind"),
            Map.entry("AUNT", "tante"),
            Map.entry("UNCLE", "oom"),
            Map.entry("NIECE", "nicht"),
            Map.entry("NEPHEW", "neef"),
            Map.entry("FAMMEMB", "familielid"),
            Map.entry("EXT", "familielid"),
            Map.entry("SPS", "echtgenoot of echtgenote"),
            Map.entry("HUSB", "echtgenoot"),
            Map.entry("WIFE", "echtgenote"),
            Map.entry("DOMPART", "partner"),
            Map.entry("SIGOTHR", "partner"),
            Map.entry("FRND", "vriend of vriendin"),
            Map.entry("NBOR", "buur"),
            Map.entry("ROOM", "huisgenoot"));

    private static final Set<String> NO_FAMILY = Set.of("DOMPART", "SIGOTHR", "FRND", "NBOR", "ROOM");

    private CloseOneCodes() {}

    /** The code that we write for a role. SNOMED CT goes without a display, for which its editions differ. */
    public static Coding coding(CloseOneRole role) {
        return switch (role) {
            case INFORMAL_CARER ->
                new Coding("urn:oid:2.16.840.1.113883.2.4.3.11.60.40.4.23.1", "100001", "Mantelzorger");
            case LEGAL_REPRESENTATIVE -> snomed("310391000146105");
            case RELATIVE -> snomed("125677006");
            case BUDDY -> snomed("62071000");
        };
    }

    /** The role that a code of others means; empty where it means none of ours. */
    public static Optional<CloseOneRole> role(String system, String code) {
        if (system.equals(SNOMED_CT) && code.equals(INFORMAL_CARER_SINCE_2024)) {
            return Optional.of(CloseOneRole.INFORMAL_CARER);
        }
        if (system.equals(ROLE_CODE) && RELATIONS.containsKey(code) && !NO_FAMILY.contains(code)) {
            return Optional.of(CloseOneRole.RELATIVE);
        }
        return Arrays.stream(CloseOneRole.values())
                .filter(role -> coding(role).getSystem().equals(system)
                        && coding(role).getCode().equals(code))
                .findFirst();
    }

    /** How a relation is called of which others give HL7's code. */
    public static Optional<String> relation(String system, String code) {
        return system.equals(ROLE_CODE) ? Optional.ofNullable(RELATIONS.get(code)) : Optional.empty();
    }

    private static Coding snomed(String code) {
        return new Coding().setSystem(SNOMED_CT).setCode(code);
    }
}
