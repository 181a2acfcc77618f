package nl.regie.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.regie.caremodule.CareModule;
import nl.regie.dossier.Dossier;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.evaluation.EvaluationReport;
import nl.regie.evaluation.TeamPage;
import nl.regie.naming.TypedText;
import nl.regie.people.ClosedRecord;
import nl.regie.reading.Reading;
import nl.regie.terminal.Folders;
import nl.regie.terminal.Letters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "evaluate",
        description = {
            "Tell what a dossier shows of the care module, on a day.",
            "Of several, each is told under the name of its file; with --format json they are one list."
        },
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Dossiers, folders with dossiers, or - for standard input.")
    private List<String> named = new ArrayList<>();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "The day of the evaluation, as yyyy-mm-dd. Default: the day of the last entry, so that the same file gives the same answer.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "text|json|html|pdf",
            defaultValue = "text",
            description = "text, json, or html or pdf: a page for the team (default: ${DEFAULT-VALUE}).")
    private Format.TextJsonHtmlOrPdf format = Format.TextJsonHtmlOrPdf.TEXT;

    @Option(
            names = "--beside",
            paramLabel = "DATE",
            description = "With --format html or pdf: an earlier day of which the page says what showed then.")
    private Optional<LocalDate> beside = Optional.empty();

    @Mixin
    private Output output = new Output();

    @Mixin
    private Ids ids = new Ids();

    @Mixin
    private ChosenModule chosen = new ChosenModule();

    @Mixin
    private NewerFiles newer = new NewerFiles();

    @Mixin
    private Speech speech = new Speech();

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (beside.isPresent() && !isPage()) {
            throw new WrongUsage(speech.say(
                    "--beside hoort bij --format html of pdf: de twee dagen staan op één bladzijde naast elkaar.",
                    "--beside goes with --format html or pdf: the two days stand beside each other on one page."));
        }
        CareModule module = chosen.readable(console, speech);
        List<String> files = Folders.opened(named, Folders.OF_ONE);
        return files.size() == 1 ? one(files.get(0), module) : each(Folders.readable(named, Folders.OF_ONE), module);
    }

    private boolean isPage() {
        return format == Format.TextJsonHtmlOrPdf.HTML || format == Format.TextJsonHtmlOrPdf.PDF;
    }

    private int one(String file, CareModule module) {
        Dossier dossier = console.readDossier(file, newer, speech.language());
        LocalDate day = dayOf(dossier).orElseThrow(WrongUsage::withoutADay);
        Optional<ClosedSheet> merged = merged(dossier, day, module);
        if (merged.isPresent()) {
            console.out()
                    .print(merged.get()
                            .in(
                                    format == Format.TextJsonHtmlOrPdf.JSON
                                            ? Format.TextOrJson.JSON
                                            : Format.TextOrJson.TEXT,
                                    ids));
        } else if (format == Format.TextJsonHtmlOrPdf.TEXT) {
            output.write(console, table(dossier, day, module), file);
        } else if (format == Format.TextJsonHtmlOrPdf.JSON) {
            output.write(console, report(dossier, day, module).toJson(), file);
        } else {
            String html = TeamPage.of(
                            report(dossier, day, module),
                            beside.map(then -> report(dossier, then, module)),
                            module,
                            speech.language())
                    .html();
            if (format == Format.TextJsonHtmlOrPdf.HTML) {
                output.write(console, html, file);
            } else {
                OnPaper.print(Pdf.of(html), output, console, speech);
            }
        }
        return Regie.FINE;
    }

    /** What can be read is told; of what cannot, the reasons. */
    private int each(List<String> files, CareModule module) {
        if (isPage()) {
            throw new WrongUsage(speech.say(
                    "Met --format html of pdf wordt van één dossier een bladzijde gemaakt: noem er één.",
                    "With --format html or pdf a page is made of one dossier: name one."));
        }
        HeadedText text = new HeadedText();
        ArrayNode list = new ObjectMapper().createArrayNode();
        int worst = Regie.FINE;
        for (String file : files) {
            String name = Console.nameOf(file);
            Reading<Dossier> reading = newer.read(console.read(file));
            reading.remarks().forEach(remark -> console.remark(remark.in(name), speech.language()));
            reading.problems().forEach(problem -> console.remark(problem.in(name), speech.language()));
            Optional<LocalDate> day = reading.value().flatMap(this::dayOf);
            if (day.isPresent()) {
                Dossier dossier = reading.orElseThrow();
                if (format == Format.TextJsonHtmlOrPdf.JSON) {
                    list.add(document(name, dossier, day.get(), module));
                } else {
                    put(name, dossier, day.get(), module, text);
                }
            } else if (reading.value().isPresent()) {
                console.err().println(name + "  " + WrongUsage.withoutADay().getMessage());
                worst = Math.max(worst, Regie.WRONG_USAGE);
            } else {
                worst = Math.max(worst, Regie.INPUT_HAS_PROBLEMS);
            }
        }
        if (format == Format.TextJsonHtmlOrPdf.JSON) {
            output.write(console, list.toPrettyString() + "\n", files.toArray(String[]::new));
        } else {
            output.write(console, text, files.toArray(String[]::new));
        }
        return worst;
    }

    private void put(String name, Dossier dossier, LocalDate day, CareModule module, HeadedText text) {
        if (!text.isEmpty()) {
            text.line("");
        }
        Letters.wrapped("== " + TypedText.inOneLine(name) + " ==", console.columns())
                .forEach(text::heading);
        Optional<ClosedSheet> merged = merged(dossier, day, module);
        if (merged.isPresent()) {
            text.followedBy(merged.get().in(Format.TextOrJson.TEXT, ids));
        } else {
            text.followedBy(table(dossier, day, module));
        }
    }

    private ObjectNode document(String name, Dossier dossier, LocalDate day, CareModule module) {
        String told = merged(dossier, day, module)
                .map(sheet -> sheet.in(Format.TextOrJson.JSON, ids))
                .orElseGet(() -> report(dossier, day, module).toJson());
        try {
            ObjectMapper mapper = new ObjectMapper();
            ObjectNode document = mapper.createObjectNode().put("file", name);
            document.set("evaluation", mapper.readTree(told));
            return document;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A report is JSON.", e);
        }
    }

    private Optional<LocalDate> dayOf(Dossier dossier) {
        return asOf.or(() -> ClosedSheet.lastDay(dossier));
    }

    private Optional<ClosedSheet> merged(Dossier dossier, LocalDate day, CareModule module) {
        return ClosedSheet.of(dossier, day, module, speech.language())
                .filter(sheet -> sheet.why() == ClosedRecord.MERGED);
    }

    private HeadedText table(Dossier dossier, LocalDate day, CareModule module) {
        return EvaluationTable.of(
                        DossierEvaluator.of(module).evaluate(dossier, day),
                        dossier,
                        speech.language(),
                        ids,
                        console.columns())
                .followedBy(RecordLines.of(dossier, day, module, speech.language(), console.columns()));
    }

    private EvaluationReport report(Dossier dossier, LocalDate day, CareModule module) {
        return EvaluationReport.of(DossierEvaluator.of(module).evaluate(dossier, day), dossier, speech.language());
    }
}
