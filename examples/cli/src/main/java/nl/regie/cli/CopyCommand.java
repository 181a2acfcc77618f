package nl.regie.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.regie.dossier.Dossier;
import nl.regie.patientcopy.CopySection;
import nl.regie.patientcopy.CopyWishes;
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

    @Option(
            names = "--leave-out",
            paramLabel = "SECTION",
            description =
                    "A section that the patient does not want on it; may be given more than once: told, direction,"
                            + " goals, actions, not-now, contact, support or look-again.")
    private List<CopySection> leftOut = new ArrayList<>();

    @Option(
            names = "--discreet",
            description = "Leave out everything that people typed, except how people are called: the copy then names no"
                    + " condition or medicine, unless a name does.")
    private boolean discreet;

    @Mixin
    private ChosenModule chosen = new ChosenModule();

    @Mixin
    private Speech speech = new Speech();

    CopyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Dossier dossier = console.readDossier(file, speech.language());
        LocalDate day = asOf.or(dossier::lastRecordedOn).orElseThrow(WrongUsage::withoutADay);
        PatientCopy copy = PatientCopy.of(dossier, day, chosen.module());
        CopyWishes wishes = new CopyWishes(speech.language(), Set.copyOf(leftOut), discreet);
        console.write(out, format == Format.TextOrHtml.HTML ? copy.html(wishes) : copy.text(wishes));
        return Regie.FINE;
    }
}
