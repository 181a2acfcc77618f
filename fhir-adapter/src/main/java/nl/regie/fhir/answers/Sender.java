package nl.regie.fhir.answers;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.dossier.Dossier;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.PersonId;
import nl.regie.entry.Problem;
import nl.regie.entry.Problem.Severity;
import nl.regie.fhir.vocabulary.FhirDays;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;

/**
 * Whose answers a form holds, who wrote them down, and on which day.
 *
 * @param source whose answers these are
 * @param author who wrote them down
 * @param on the day on which they were written, as it was written
 */
record Sender(PersonId source, PersonId author, LocalDate on) {

    /** As the form says it, or else as the product knows it; empty where a remark says why nobody can tell. */
    static Optional<Sender> of(QuestionnaireResponse response, Receipt receipt, KnownNames names, Remarks remarks) {
        if (!isAboutOurPatient(response, receipt.dossier(), names, remarks)) {
            return Optional.empty();
        }
        Optional<PersonId> author = named("author", response.getAuthor(), receipt.writtenBy(), names, remarks);
        boolean isAuthorUnknown = response.hasAuthor() && author.isEmpty();
        Optional<PersonId> source = named("source", response.getSource(), receipt.answeredBy(), names, remarks);
        boolean isSourceUnknown = response.hasSource() && source.isEmpty();
        if (isAuthorUnknown || isSourceUnknown) {
            return Optional.empty();
        }
        if (source.or(() -> author).isEmpty()) {
            remarks.add(Problem.of(
                    Remarks.RESPONSE + ".source",
                    "source-missing",
                    "Het formulier zegt niet wie het invulde. Noem die persoon bij het overnemen.",
                    "The form does not say who filled it in. Name that person when taking it over."));
            return Optional.empty();
        }
        PersonId from = source.or(() -> author).orElseThrow();
        PersonId by = author.orElse(from);
        if (!from.equals(by)) {
            remarks.add(Problem.of(
                            Remarks.RESPONSE + ".author",
                            "written-by-another",
                            "Iemand anders schreef dit op dan degene van wie de antwoorden zijn.",
                            "Somebody else wrote this down than whose answers they are.")
                    .as(Severity.INFORMATION));
        }
        return Optional.of(new Sender(from, by, day(response, receipt, remarks)));
    }

    /** No form goes into the dossier of somebody whom it is not about. */
    private static boolean isAboutOurPatient(
            QuestionnaireResponse response, Dossier dossier, KnownNames names, Remarks remarks) {
        boolean isOurs = !response.hasSubject()
                || person(names, response.getSubject())
                        .filter(dossier::isPatient)
                        .isPresent();
        if (!isOurs) {
            remarks.add(
                    Problem.of(
                            Remarks.RESPONSE + ".subject",
                            "other-patient",
                            "Dit gaat niet over de patiënt van dit dossier, of over iemand die hier niet bekend is. Het is niet overgenomen.",
                            "This is not about the patient of this dossier, or about somebody who is not known here. It was not taken over."));
        }
        return isOurs;
    }

    private static Optional<PersonId> named(
            String element, Reference reference, Optional<PersonId> byProduct, KnownNames names, Remarks remarks) {
        Optional<PersonId> byForm = reference.isEmpty() ? Optional.empty() : person(names, reference);
        if (!reference.isEmpty() && byForm.isEmpty() && byProduct.isEmpty()) {
            remarks.add(Problem.of(
                    Remarks.RESPONSE + "." + element,
                    "person-not-known",
                    "Wie hier bedoeld is, is niet bekend. Noem die persoon bij het overnemen.",
                    "It is not known who is meant here. Name that person when taking it over."));
            return Optional.empty();
        }
        if (byForm.isPresent() && byProduct.isPresent() && !byForm.equals(byProduct)) {
            remarks.add(Problem.of(
                    Remarks.RESPONSE + "." + element,
                    "another-person",
                    "Het formulier noemt hier iemand anders dan wie bij het overnemen is genoemd. Er is niets overgenomen.",
                    "The form names somebody else here than was named when taking it over. Nothing was taken over."));
            return Optional.empty();
        }
        return byForm.or(() -> byProduct);
    }

    private static Optional<PersonId> person(KnownNames names, Reference reference) {
        try {
            return names.person(reference);
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    private static LocalDate day(QuestionnaireResponse response, Receipt receipt, Remarks remarks) {
        Optional<LocalDate> written = Optional.ofNullable(
                        response.getAuthoredElement().getValueAsString())
                .flatMap(FhirDays::asWritten);
        if (written.isEmpty()) {
            remarks.add(Problem.of(
                            Remarks.RESPONSE + ".authored",
                            "no-day",
                            "Het formulier zegt niet op welke dag het is ingevuld. De dag van binnenkomst is genomen.",
                            "The form does not say on which day it was filled in. The day on which it came in was taken.")
                    .as(Severity.INFORMATION));
        } else if (written.get().isAfter(receipt.on())) {
            remarks.add(Problem.warning(
                    Remarks.RESPONSE + ".authored",
                    "day-to-come",
                    "Volgens het formulier is het later ingevuld dan het binnenkwam. De dag van binnenkomst is genomen.",
                    "By the form it was filled in later than it came in. The day on which it came in was taken."));
        }
        return written.filter(day -> !day.isAfter(receipt.on())).orElse(receipt.on());
    }
}
