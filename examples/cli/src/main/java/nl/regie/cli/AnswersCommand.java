package nl.regie.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import nl.regie.day.ReadingDay;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.PersonId;
import nl.regie.entry.Problem;
import nl.regie.entry.Problem.Severity;
import nl.regie.fhir.FhirImport;
import nl.regie.fhir.answers.Answers;
import nl.regie.fhir.answers.Receipt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a form that somebody filled in into a dossier. */
@Command(
        name = "answers",
        description = {
            "Read a form that somebody filled in, a QuestionnaireResponse in FHIR R4, and write the dossier with what it"
                    + " answers. What was not taken over is told on standard error.",
            "Sent again it doubles nothing. It changes nothing that somebody else said in person."
        },
        mixinStandardHelpOptions = true)
final class AnswersCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A QuestionnaireResponse as JSON, or - for standard input.")
    private String file = "-";

    @Option(names = "--into", required = true, paramLabel = "FILE", description = "The dossier of whom it is about.")
    private String into = "";

    @Option(
            names = "--by",
            paramLabel = "PERSON",
            description = "Whose answers these are, by their id, where the form does not say.")
    private Optional<String> answeredBy = Optional.empty();

    @Option(
            names = "--written-by",
            paramLabel = "PERSON",
            description = "Who wrote them down, by their id, where that is somebody else and the form does not say.")
    private Optional<String> writtenBy = Optional.empty();

    @Option(
            names = "--person",
            paramLabel = "NAME=PERSON",
            description = "Who is meant by a name of the other system, such as Patient/17=gerrit. Can be repeated.")
    private Map<String, String> people = new TreeMap<>();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day on which it came, as yyyy-mm-dd. Default: today, and never before the last entry.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Mixin
    private Output output = new Output();

    @Mixin
    private Speech speech = new Speech();

    AnswersCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Dossier dossier = console.readDossier(into, speech.language());
        Receipt.Builder receipt = Receipt.builder()
                .dossier(dossier)
                .on(asOf.orElseGet(() -> ReadingDay.ofNow(dossier, console.today())))
                .answeredBy(answeredBy.map(this::person))
                .writtenBy(writtenBy.map(this::person));
        people.forEach((name, id) -> receipt.putPeople(name, person(id)));
        Answers answers = FhirImport.answers(console.read(file), receipt.build());
        List<Problem> remarks = answers.remarks();
        if (remarks.stream().anyMatch(remark -> remark.severity() == Severity.ERROR)) {
            throw InputProblems.of(remarks, speech.language());
        }
        remarks.forEach(remark -> console.err().println(remark.line(speech.language())));
        output.write(console, DossierFile.write(answers.dossier()));
        return remarks.stream().allMatch(remark -> remark.severity() == Severity.INFORMATION)
                ? Regie.FINE
                : Regie.INPUT_HAS_PROBLEMS;
    }

    private PersonId person(String id) {
        try {
            return PersonId.of(id);
        } catch (InvalidValueException e) {
            throw new WrongUsage(speech.say("Dit is geen id van een persoon.", "This is no id of a person."), e);
        }
    }
}
