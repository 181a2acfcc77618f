package nl.regie.fhir.draft;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The resources to which an activity of a plan may lead, and where each says what is to be done, for whom and by whom.
 */
enum RequestKind {
    TASK("Task", "for"),
    SERVICE("ServiceRequest", "subject"),
    APPOINTMENT("Appointment", ""),
    COMMUNICATION("CommunicationRequest", "subject"),
    NUTRITION("NutritionOrder", "patient"),
    MEDICATION("MedicationRequest", "subject"),
    DEVICE("DeviceRequest", "subject"),
    GROUP("RequestGroup", "subject");

    private final String type;
    private final String subject;

    RequestKind(String type, String subject) {
        this.type = type;
        this.subject = subject;
    }

    static Optional<RequestKind> of(OthersElement resource) {
        return Arrays.stream(values())
                .filter(kind -> kind.type.equals(resource.type()))
                .findFirst();
    }

    /** The statuses in which it is still to be done. */
    Set<String> open() {
        return switch (this) {
            case TASK -> Set.of("draft", "requested", "received", "accepted", "ready", "in-progress", "on-hold");
            case APPOINTMENT -> Set.of("proposed", "pending", "booked", "waitlist");
            default -> Set.of("draft", "active", "on-hold", "unknown");
        };
    }

    /** The element that says for whom it is; empty where those who take part say it. */
    String subject() {
        return subject;
    }

    /** The places that may say what is to be done, the best first. */
    List<List<String>> what() {
        return switch (this) {
            case TASK -> List.of(List.of("description"), List.of("code"));
            case SERVICE -> List.of(List.of("code"), List.of("orderDetail"), List.of("category"));
            case APPOINTMENT ->
                List.of(
                        List.of("description"),
                        List.of("serviceType"),
                        List.of("appointmentType"),
                        List.of("reasonCode"));
            case COMMUNICATION ->
                List.of(List.of("payload", "contentString"), List.of("reasonCode"), List.of("category"));
            case NUTRITION ->
                List.of(
                        List.of("oralDiet", "type"),
                        List.of("enteralFormula", "baseFormulaType"),
                        List.of("supplement", "type"),
                        List.of("oralDiet", "instruction"));
            case MEDICATION -> List.of(List.of("medicationCodeableConcept"));
            case DEVICE -> List.of(List.of("codeCodeableConcept"));
            case GROUP -> List.of();
        };
    }

    /** Where what is to be given or used may stand in a resource of its own, and how it is called there. */
    List<String> thing() {
        return switch (this) {
            case MEDICATION -> List.of("medicationReference", "code");
            case DEVICE -> List.of("codeReference", "type");
            default -> List.of();
        };
    }

    /** Who does it. */
    List<String> performers() {
        return switch (this) {
            case TASK -> List.of("owner");
            case COMMUNICATION -> List.of("sender");
            case SERVICE, MEDICATION, DEVICE -> List.of("performer");
            default -> List.of();
        };
    }

    /** Who is told. */
    List<String> informed() {
        return this == COMMUNICATION ? List.of("recipient") : List.of();
    }
}
