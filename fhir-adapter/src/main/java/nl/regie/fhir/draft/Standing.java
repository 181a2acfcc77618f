package nl.regie.fhir.draft;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** Whether something of others is so, still, and of this patient; what is not is left out, and told. */
final class Standing {
    private final OthersPeople people;
    private final Telling telling;
    private final boolean isAllModified;

    Standing(OthersPeople people, Telling telling, boolean isAllModified) {
        this.people = people;
        this.telling = telling;
        this.isAllModified = isAllModified;
    }

    /** Whether nothing changes its meaning that we do not know. */
    boolean isUnmodified(OthersElement resource) {
        if (resource.node().findValue("modifierExtension") == null
                && !resource.has("implicitRules")
                && !resource.has("_implicitRules")
                && !isAllModified) {
            return true;
        }
        telling.leftOut(
                resource,
                resource,
                "modifier-not-understood",
                "Hier staat een uitbreiding die de betekenis verandert en die wij niet kennen. Het is niet overgenomen.",
                "There is an extension here that changes the meaning and that we do not know. It was not taken over.");
        return false;
    }

    boolean isAboutThePatient(OthersElement resource, String subject) {
        if (people.isThePatient(resource.child(subject), resource)) {
            return true;
        }
        telling.leftOut(
                resource,
                resource,
                "other-patient",
                "Dit gaat over een andere patiënt. Het is niet overgenomen.",
                "This is about another patient. It was not taken over.");
        return false;
    }

    boolean isOpen(OthersElement element, String status, Set<String> open) {
        if (element.child(status).isOneOf(open)) {
            return true;
        }
        telling.leftOut(
                element,
                element.child(status),
                "not-open",
                "Volgens deze status is dit voorbij, of nooit zo geweest. Het is niet overgenomen.",
                "By this status this is over, or never was so. It was not taken over.");
        return false;
    }

    /** Whether it stands there as something to do, and clearly so. */
    boolean isToBeDone(OthersElement element) {
        JsonNode doNotPerform = element.node().path("doNotPerform");
        boolean isToBeDone = doNotPerform.isMissingNode() || (doNotPerform.isBoolean() && !doNotPerform.booleanValue());
        if (isToBeDone && !element.has("_doNotPerform")) {
            return true;
        }
        telling.leftOut(
                element,
                element.child("doNotPerform"),
                "not-to-be-done",
                "Dit staat er als iets om niet te doen. Het is niet overgenomen.",
                "This stands here as something not to do. It was not taken over.");
        return false;
    }
}
