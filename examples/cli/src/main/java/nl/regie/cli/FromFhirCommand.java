package nl.regie.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.EntryId;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.PersonId;
import nl.regie.entry.Problem;
import nl.regie.entry.SourceId;
import nl.regie.fhir.FhirImport;
import nl.regie.fhir.again.DraftAgain;
import nl.regie.fhir.draft.Draft;
import nl.regie.fhir.draft.SourceCode;
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

    @Option(
            names = "--beside",
            paramLabel = "DOSSIER",
            description =
                    "With --draft: a dossier that holds what was taken over before. Tells what is new, changed, over or gone, and changes nothing.")
    private Optional<String> beside = Optional.empty();

    @Option(
            names = "--take",
            paramLabel = "ENTRY",
            description =
                    "With --beside: take this over and write the dossier with it. Can be repeated; nothing else is taken over.")
    private List<String> taken = new ArrayList<>();

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description =
                    "With --draft: how the other system is called, such as the address of its server, where its documents do not say.")
    private Optional<String> source = Optional.empty();

    @Option(
            names = "--codes",
            description =
                    "With --draft: write the codes that the source gives to plans, goals and actions, by entry and as JSON, in place of the dossier, which has no room for them.")
    private boolean areCodes;

    @Mixin
    private ChosenModule chosen = new ChosenModule();

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
        if (patient.isPresent()
                || by.isPresent()
                || on.isPresent()
                || beside.isPresent()
                || source.isPresent()
                || areCodes
                || !taken.isEmpty()) {
            throw new WrongUsage(speech.say(
                    "--patient, --by, --on, --source, --codes, --beside en --take horen bij --draft.",
                    "--patient, --by, --on, --source, --codes, --beside and --take go with --draft."));
        }
        FhirImport.Result result = FhirImport.read(console.read(file));
        return written(result.dossier().map(DossierFile::write), result.remarks());
    }

    private int draft() {
        if (patient.isEmpty() || by.isEmpty()) {
            throw new WrongUsage(speech.say(
                    "Noem bij --draft over wie de plannen gaan (--patient) en wie ze overneemt (--by).",
                    "With --draft, name whom the plans are about (--patient) and who takes them over (--by)."));
        }
        if (areCodes && beside.isPresent()) {
            throw new WrongUsage(
                    speech.say("--codes gaat niet samen met --beside.", "--codes does not go with --beside."));
        }
        if (beside.isPresent()) {
            return again(console.readDossier(beside.get(), speech.language()));
        }
        if (!taken.isEmpty()) {
            throw new WrongUsage(speech.say("--take hoort bij --beside.", "--take goes with --beside."));
        }
        Draft draft = FhirImport.draft(console.read(file), takingOver());
        return written(
                draft.dossier().map(dossier -> areCodes ? json(draft.codes()) : DossierFile.write(dossier)),
                draft.remarks());
    }

    private static String json(List<SourceCode> codes) {
        ArrayNode list = new ObjectMapper().createArrayNode();
        codes.forEach(code -> {
            ObjectNode node = list.addObject()
                    .put("entry", code.entry().value())
                    .put("where", code.where())
                    .put("system", code.code().system().value())
                    .put("code", code.code().code().value());
            code.code().display().ifPresent(name -> node.put("display", name.text()));
        });
        return list.toPrettyString() + "\n";
    }

    private int again(Dossier dossier) {
        TakingOver takingOver = takingOver();
        if (!dossier.patient().id().equals(takingOver.patient())) {
            throw new WrongUsage(speech.say(
                    "Het dossier is van een andere patiënt dan --patient.",
                    "The dossier is of another patient than --patient."));
        }
        DraftAgain again = FhirImport.draftAgain(console.read(file), takingOver, dossier);
        if (!taken.isEmpty()) {
            return written(Optional.of(DossierFile.write(withTaken(again))), again.remarks());
        }
        SourceChangeSheet sheet = sheet(again);
        again.remarks().forEach(remark -> console.err().println(remark.line(speech.language())));
        output.write(console, sheet.text());
        return Regie.FINE;
    }

    private SourceChangeSheet sheet(DraftAgain again) {
        try {
            return new SourceChangeSheet(again, chosen.module(console, speech.language()), speech);
        } catch (InvalidValueException e) {
            throw new WrongUsage(
                    speech.say(
                            "De dag van --on ligt voor die waarop dit eerder werd overgenomen.",
                            "The day of --on is before that on which this was taken over before."),
                    e);
        }
    }

    private Dossier withTaken(DraftAgain again) {
        try {
            return again.takeOver(taken.stream().map(EntryId::of).toList());
        } catch (NoSuchElementException | IllegalArgumentException e) {
            throw new WrongUsage(
                    speech.say(
                            "Wat bij --take staat, is hier niet over te nemen. Zonder --take staat er wat dat wel is.",
                            "What --take names cannot be taken over here. Without --take you see what can."),
                    e);
        }
    }

    private TakingOver takingOver() {
        try {
            return TakingOver.builder()
                    .patient(PersonId.of(patient.orElseThrow()))
                    .by(Professional.builder().id(PersonId.of(by.orElseThrow())).build())
                    .on(on.orElseGet(console::today))
                    .source(source.map(SourceId::of))
                    .build();
        } catch (InvalidValueException e) {
            throw new WrongUsage(
                    speech.say(
                            "Een id van een mens heeft letters, cijfers, streepjes en punten; de naam van een systeem heeft geen spaties.",
                            "An id of a person has letters, digits, hyphens and dots; the name of a system has no spaces."),
                    e);
        }
    }

    private int written(Optional<String> read, List<Problem> told) {
        List<String> remarks =
                told.stream().map(remark -> remark.line(speech.language())).toList();
        String document = read.orElseThrow(() -> new InputProblems(remarks));
        remarks.forEach(console.err()::println);
        output.write(console, document);
        return remarks.isEmpty() ? Regie.FINE : Regie.INPUT_HAS_PROBLEMS;
    }
}
