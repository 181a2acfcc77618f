package nl.regie.cli;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.PersonId;
import nl.regie.entry.Problem;
import nl.regie.fhir.FhirImport;
import nl.regie.fhir.draft.Draft;
import nl.regie.fhir.draft.TakingOver;
import nl.regie.people.Professional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "from-fhir",
        description = "Read a FHIR R4 bundle as a dossier. What was not understood is told on standard error.",
        mixinStandardHelpOptions = true)
final class FromFhirCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A FHIR R4 bundle as JSON or XML, or - for standard input.")
    private String file = "-";

    @Option(
            names = "--draft",
            description =
                    "A bundle of another system: take over its plans as drafts, for --patient, by --by. Every plan is a draft and every goal a proposal.")
    private boolean isDraft;

    @Option(
            names = "--patient",
            paramLabel = "PATIENT",
            description =
                    "With --draft: the pseudonym of the patient whom the plans are about. You made sure who that is.")
    private Optional<String> patient = Optional.empty();

    @Option(
            names = "--by",
            paramLabel = "PERSON",
            description = "With --draft: the id of the professional who takes them over, and is answerable for it.")
    private Optional<String> by = Optional.empty();

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "With --draft: the day on which it is done, as yyyy-mm-dd. Default: today.")
    private Optional<LocalDate> on = Optional.empty();

    @Mixin
    private Output output = new Output();

    @Mixin
    private Speech speech = new Speech();

    FromFhirCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return isDraft ? draft() : ours();
    }

    private int ours() {
        if (patient.isPresent() || by.isPresent() || on.isPresent()) {
            throw new WrongUsage(speech.say(
                    "--patient, --by en --on horen bij --draft.", "--patient, --by and --on go with --draft."));
        }
        FhirImport.Result result = FhirImport.read(console.read(file));
        return written(result.dossier(), result.remarks());
    }

    private int draft() {
        if (patient.isEmpty() || by.isEmpty()) {
            throw new WrongUsage(speech.say(
                    "Noem bij --draft over wie de plannen gaan (--patient) en wie ze overneemt (--by).",
                    "With --draft, name whom the plans are about (--patient) and who takes them over (--by)."));
        }
        Draft draft = FhirImport.draft(new String(console.read(file), StandardCharsets.UTF_8), takingOver());
        return written(draft.dossier(), draft.remarks());
    }

    private TakingOver takingOver() {
        try {
            return TakingOver.builder()
                    .patient(PersonId.of(patient.orElseThrow()))
                    .by(Professional.builder().id(PersonId.of(by.orElseThrow())).build())
                    .on(on.orElseGet(console::today))
                    .build();
        } catch (InvalidValueException e) {
            throw new WrongUsage(
                    speech.say(
                            "Een id van een mens heeft letters, cijfers, streepjes en punten.",
                            "An id of a person has letters, digits, hyphens and dots."),
                    e);
        }
    }

    private int written(Optional<Dossier> read, List<Problem> told) {
        List<String> remarks = told.stream()
                .map(remark -> InputProblems.line(remark, speech.language()))
                .toList();
        Dossier dossier = read.orElseThrow(() -> new InputProblems(remarks));
        remarks.forEach(console.err()::println);
        output.write(console, DossierFile.write(dossier), file);
        return remarks.isEmpty() ? Regie.FINE : Regie.INPUT_HAS_PROBLEMS;
    }
}
