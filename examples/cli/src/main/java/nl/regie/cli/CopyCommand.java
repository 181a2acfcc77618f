package nl.regie.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.regie.dossier.Dossier;
import nl.regie.patientcopy.PatientCopy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "copy",
        description = "Write the patient's own copy of the plan: \"Mijn plan\".",
        mixinStandardHelpOptions = true)
final class CopyCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A dossier, or - for standard input.")
    private String file = "-";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day of the copy, as yyyy-mm-dd. Default: the day of the last entry.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "text|html",
            defaultValue = "text",
            description = "text or html (default: ${DEFAULT-VALUE}).")
    private Format.TextOrHtml format = Format.TextOrHtml.TEXT;

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write; standard output without it.")
    private Optional<String> out = Optional.empty();

    @Mixin
    private Speech speech = new Speech();

    CopyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Dossier dossier = console.readDossier(file, speech.language());
        LocalDate day = asOf.or(dossier::lastRecordedOn).orElseThrow(WrongUsage::withoutADay);
        PatientCopy copy = PatientCopy.of(dossier, day);
        console.write(
                out, format == Format.TextOrHtml.HTML ? copy.html(speech.language()) : copy.text(speech.language()));
        return Regie.FINE;
    }
}
