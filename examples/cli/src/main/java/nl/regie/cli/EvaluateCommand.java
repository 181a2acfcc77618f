package nl.regie.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.regie.caremodule.CareModule;
import nl.regie.dossier.Dossier;
import nl.regie.evaluation.DossierEvaluation;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.evaluation.EvaluationReport;
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
            paramLabel = "text|json",
            defaultValue = "text",
            description = "text or json (default: ${DEFAULT-VALUE}).")
    private Format.TextOrJson format = Format.TextOrJson.TEXT;

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
        Dossier dossier = console.readDossier(file, newer, speech.language());
        LocalDate day = asOf.or(() -> ClosedSheet.lastDay(dossier)).orElseThrow(WrongUsage::withoutADay);
        CareModule module = chosen.readable(console, speech);
        Optional<ClosedSheet> merged = ClosedSheet.of(dossier, day, module, speech.language())
                .filter(sheet -> sheet.why() == ClosedRecord.MERGED);
        if (merged.isPresent()) {
            console.out().print(merged.get().in(format));
            return Regie.FINE;
        }
        DossierEvaluation evaluation = DossierEvaluator.of(module).evaluate(dossier, day);
        console.out()
                .print(
                        format == Format.TextOrJson.JSON
                                ? EvaluationReport.of(evaluation, dossier, speech.language())
                                        .toJson()
                                : EvaluationTable.of(evaluation, dossier, speech.language(), ids.areWanted())
                                        + RecordLines.of(dossier, day, module, speech.language()));
        return Regie.FINE;
    }
}
