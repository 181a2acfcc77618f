package nl.regie.cli;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.regie.caremodule.CareModule;
import nl.regie.consult.ConsultPreparation;
import nl.regie.day.DayView;
import nl.regie.day.ReadingDay;
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
                    "The day on which it is asked, as yyyy-mm-dd. Default: today, but never before the last entry.")
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
    private Ids ids = new Ids();

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
        LocalDate day = asOf.orElseGet(() -> now(whole));
        CareModule module = chosen.module(console, speech.language());
        Optional<ClosedSheet> closed = ClosedSheet.of(whole, day, module, speech.language());
        if (closed.isPresent()) {
            console.out().print(closed.get().in(format, ids));
            return Regie.FINE;
        }
        Dossier dossier = whole.asOf(day);
        boolean isJson = format == Format.TextOrJson.JSON;
        Optional<ConsultPreparation> last = lastIn(dossier);
        if (last.isEmpty()) {
            NothingPrepared nothing =
                    new NothingPrepared(DayView.of(dossier, day), forPatient, module, speech.language());
            console.out().print(isJson ? nothing.json() : nothing.text());
            return Regie.FINE;
        }
        VisitSheet sheet = VisitSheet.of(dossier, last.get(), day, module, speech.language(), ids);
        console.out().print(isJson ? sheet.toJson(forPatient) : sheet.toText(forPatient));
        return Regie.FINE;
    }

    /** Of what others wrote down the patient's version tells nothing, not even the day. */
    private LocalDate now(Dossier dossier) {
        return forPatient
                ? ReadingDay.ofNow(dossier, console.today(), ConsultPreparation.class::isInstance)
                : ReadingDay.ofNow(dossier, console.today());
    }

    private static Optional<ConsultPreparation> lastIn(Dossier dossier) {
        return dossier.current(ConsultPreparation.class).stream()
                .max(Comparator.comparing(
                                (ConsultPreparation each) -> each.recorded().on())
                        .thenComparing(each -> each.visitOn().orElse(LocalDate.MIN))
                        .thenComparing(each -> each.id().value()));
    }
}
