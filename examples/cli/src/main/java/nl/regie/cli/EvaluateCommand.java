package nl.regie.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.regie.caremodule.CareModule;
import nl.regie.dossier.Dossier;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.evaluation.EvaluationReport;
import nl.regie.evaluation.TeamPage;
import nl.regie.people.ClosedRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "evaluate",
        description = "Tell what a dossier shows of the care module, on a day.",
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A dossier, or - for standard input.")
    private String file = "-";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "The day of the evaluation, as yyyy-mm-dd. Default: the day of the last entry, so that the same file gives the same answer.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "text|json|html",
            defaultValue = "text",
            description = "text, json, or html: one page for the team (default: ${DEFAULT-VALUE}).")
    private Format.TextJsonOrHtml format = Format.TextJsonOrHtml.TEXT;

    @Option(
            names = "--beside",
            paramLabel = "DATE",
            description = "With --format html: an earlier day of which the page says what showed then.")
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
        if (beside.isPresent() && format != Format.TextJsonOrHtml.HTML) {
            throw new WrongUsage(speech.say(
                    "--beside hoort bij --format html: de twee dagen staan op één bladzijde naast elkaar.",
                    "--beside goes with --format html: the two days stand beside each other on one page."));
        }
        Dossier dossier = console.readDossier(file, newer, speech.language());
        LocalDate day = asOf.or(() -> ClosedSheet.lastDay(dossier)).orElseThrow(WrongUsage::withoutADay);
        CareModule module = chosen.readable(console, speech);
        Optional<ClosedSheet> merged = ClosedSheet.of(dossier, day, module, speech.language())
                .filter(sheet -> sheet.why() == ClosedRecord.MERGED);
        if (merged.isPresent()) {
            console.out()
                    .print(merged.get()
                            .in(
                                    format == Format.TextJsonOrHtml.JSON
                                            ? Format.TextOrJson.JSON
                                            : Format.TextOrJson.TEXT,
                                    ids));
            return Regie.FINE;
        }
        if (format == Format.TextJsonOrHtml.TEXT) {
            HeadedText table = EvaluationTable.of(
                            DossierEvaluator.of(module).evaluate(dossier, day),
                            dossier,
                            speech.language(),
                            ids,
                            console.columns())
                    .followedBy(RecordLines.of(dossier, day, module, speech.language()));
            output.write(console, table, file);
            return Regie.FINE;
        }
        output.write(
                console,
                switch (format) {
                    case JSON -> report(dossier, day, module).toJson();
                    case HTML ->
                        TeamPage.of(
                                        report(dossier, day, module),
                                        beside.map(then -> report(dossier, then, module)),
                                        module,
                                        speech.language())
                                .html();
                    case TEXT -> throw new IllegalStateException("It was written before.");
                },
                file);
        return Regie.FINE;
    }

    private EvaluationReport report(Dossier dossier, LocalDate day, CareModule module) {
        return EvaluationReport.of(DossierEvaluator.of(module).evaluate(dossier, day), dossier, speech.language());
    }
}
