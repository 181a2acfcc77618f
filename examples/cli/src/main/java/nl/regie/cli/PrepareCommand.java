package nl.regie.cli;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.regie.caremodule.CareModule;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.PreparationReading;
import nl.regie.dossier.Dossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "prepare",
        description = {
            "The agenda of a visit and a proposal about it, by what the patient filled in last.",
            "A proposal: a named professional decides, with the patient, and nothing is cancelled."
        },
        mixinStandardHelpOptions = true)
final class PrepareCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A dossier, or - for standard input.")
    private String file = "-";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "The day on which it is asked, as yyyy-mm-dd. Default: the day on which the last preparation was filled in or read.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--for-patient", description = "What the patient may see of it: no proposal, nothing confided.")
    private boolean forPatient;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "text or json (default: ${DEFAULT-VALUE}).")
    private Format.TextOrJson format = Format.TextOrJson.TEXT;

    @Mixin
    private ChosenModule chosen = new ChosenModule();

    @Mixin
    private Speech speech = new Speech();

    PrepareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Dossier whole = console.readDossier(file, speech.language());
        Dossier dossier = asOf.map(whole::asOf).orElse(whole);
        ConsultPreparation preparation = lastIn(dossier).orElseThrow(PrepareCommand::nothingPrepared);
        LocalDate day = asOf.orElseGet(() -> lastDayOf(preparation, dossier));
        CareModule module = chosen.module(console, speech.language());
        VisitSheet sheet = VisitSheet.of(dossier.asOf(day), preparation, day, module, speech.language());
        boolean isJson = format == Format.TextOrJson.JSON;
        console.out().print(isJson ? sheet.toJson(forPatient) : sheet.toText(forPatient));
        return Regie.FINE;
    }

    private static Optional<ConsultPreparation> lastIn(Dossier dossier) {
        return dossier.current(ConsultPreparation.class).stream()
                .max(Comparator.comparing(
                                (ConsultPreparation each) -> each.recorded().on())
                        .thenComparing(each -> each.visitOn().orElse(LocalDate.MIN))
                        .thenComparing(each -> each.id().value()));
    }

    /** What was filled in and what was read of it: both count on that day. */
    private static LocalDate lastDayOf(ConsultPreparation preparation, Dossier dossier) {
        return dossier.current(PreparationReading.class).stream()
                .filter(reading -> reading.preparation().equals(preparation.id()))
                .map(reading -> reading.recorded().on())
                .max(Comparator.naturalOrder())
                .orElse(preparation.recorded().on());
    }

    private static WrongUsage nothingPrepared() {
        String message = "In dit dossier is geen afspraak voorbereid. / No visit was prepared in this dossier.";
        return new WrongUsage(message, new NoSuchElementException("no preparation"));
    }
}
