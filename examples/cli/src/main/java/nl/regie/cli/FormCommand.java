package nl.regie.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.regie.caremodule.CareModule;
import nl.regie.day.ReadingDay;
import nl.regie.dossier.Dossier;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.PersonId;
import nl.regie.fhir.FhirExport;
import nl.regie.fhir.form.FormKind;
import nl.regie.people.RecordClosedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a form for one person to fill in with any form filler that knows FHIR R4. */
@Command(
        name = "form",
        description = {
            "Make a form for one person to fill in with any form filler that knows FHIR R4: a Questionnaire, with"
                    + " choices among the patient's own goals, limits, signs and people.",
            "It holds what that person may see of the dossier, and is for nobody else. The command answers reads what"
                    + " comes back."
        },
        mixinStandardHelpOptions = true)
final class FormCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            index = "0",
            paramLabel = "KIND",
            description = "personal-diagnosis, preconditions, experience, consult-preparation, signalling-plan or"
                    + " visit-summary.")
    private FormKind kind = FormKind.CONSULT_PREPARATION;

    @Parameters(index = "1", paramLabel = "FILE", description = "A dossier, or - for standard input.")
    private String file = "-";

    @Option(
            names = "--for",
            paramLabel = "PERSON",
            description = "Who fills it in, by their id: the patient, a professional or somebody close. Default: the"
                    + " patient.")
    private Optional<String> reader = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "The day on which it is made, as yyyy-mm-dd. Default: today, and never before the last entry that its reader may see.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--beforehand",
            description = "What is filled in already instead: a QuestionnaireResponse that is in progress.")
    private boolean beforehand;

    @Mixin
    private Output output = new Output();

    @Mixin
    private Speech speech = new Speech();

    FormCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Dossier dossier = console.readDossier(file, speech.language());
        PersonId person = person(dossier);
        LocalDate day = asOf.orElseGet(() -> dossier.isProfessional(person)
                ? ReadingDay.ofNow(dossier, console.today())
                : ReadingDay.ofThePatient(dossier, console.today()));
        FhirExport.Form form = make(dossier, person, day);
        output.write(console, beforehand ? form.beforehandJson() : form.json());
        return Regie.FINE;
    }

    private FhirExport.Form make(Dossier dossier, PersonId person, LocalDate day) {
        try {
            return FhirExport.form(kind, dossier, person, day);
        } catch (RecordClosedException e) {
            throw new NotMade(
                    CareModule.shipped().wordingById(e.reason().wording()).in(speech.language()));
        } catch (IllegalArgumentException e) {
            throw new WrongUsage(
                    speech.say(
                            "Dit formulier is niet voor deze persoon: een naaste vult in over zichzelf (experience, preconditions), en wie hier niet bekend is, niets.",
                            "This form is not for this person: somebody close fills in about themselves (experience, preconditions), and who is not known here nothing."),
                    e);
        }
    }

    private PersonId person(Dossier dossier) {
        try {
            return reader.map(PersonId::of).orElse(dossier.patient().id());
        } catch (InvalidValueException e) {
            throw new WrongUsage(speech.say("Dit is geen id van een persoon.", "This is no id of a person."), e);
        }
    }
}
