package nl.regie.cli;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.regie.caremodule.Audience;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.Phase;
import nl.regie.caremodule.Statement;
import nl.regie.caremodule.StatementKind;
import picocli.CommandLine.Option;

/** Which statements are asked for. What is not named does not matter; a statement has to fit all that is named. */
final class StatementFilter {
    private static final Pattern NUMBERED = Pattern.compile("\\d{3}_");

    @Option(
            names = "--kind",
            paramLabel = "K",
            description =
                    "Only statements of this kind, such as quality-criterion, clause, precondition, insight, tip, step or bottleneck.")
    private Optional<String> kind = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description =
                    "Only statements that rest on this source document: 002 is the care module, 000, 001, 003 and 004 are the practice around it.")
    private Optional<String> seed = Optional.empty();

    @Option(
            names = "--audience",
            paramLabel = "A",
            description =
                    "Only statements for them, such as professional, patient, close-one, team, care-group or insurer.")
    private Optional<String> audience = Optional.empty();

    @Option(
            names = "--phase",
            paramLabel = "P",
            description = "Only statements of this phase of care, such as diagnostics or monitoring.")
    private Optional<String> phase = Optional.empty();

    List<Statement> applyTo(CareModule module) {
        Optional<StatementKind> onlyKind =
                kind.map(name -> constant(StatementKind.values(), name, "Geen soort uitspraak / no kind of statement"));
        Optional<Audience> onlyFor = audience.map(
                name -> constant(Audience.values(), name, "Geen groep mensen / no audience of statements"));
        Optional<Phase> onlyPhase =
                phase.map(name -> constant(Phase.values(), name, "Geen fase van zorg / no phase of care"));
        Optional<String> onlySeed = seed.map(name -> knownSeed(name, module));
        return module.statements().stream()
                .filter(statement -> onlyKind.isEmpty() || onlyKind.get() == statement.kind())
                .filter(statement -> onlyFor.isEmpty() || statement.isFor(onlyFor.get()))
                .filter(statement -> onlyPhase.isEmpty() || statement.phase().equals(onlyPhase))
                .filter(statement -> onlySeed.isEmpty() || onlySeed.equals(seedOf(statement)))
                .toList();
    }

    private static <E extends Enum<E>> E constant(E[] constants, String name, String complaint) {
        return Typed.find(name, constants).orElseThrow(() -> unknown(complaint, Typed.all(constants)));
    }

    private static String knownSeed(String name, CareModule module) {
        List<String> known = module.statements().stream()
                .map(StatementFilter::seedOf)
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
        if (!known.contains(name)) {
            throw unknown("Geen bronnummer / no number of a source", known);
        }
        return name;
    }

    /** The file of a source that the library read begins with its number. */
    private static Optional<String> seedOf(Statement statement) {
        String file = statement.source().file();
        return NUMBERED.matcher(file).lookingAt() ? Optional.of(file.substring(0, 3)) : Optional.empty();
    }

    private static WrongUsage unknown(String complaint, List<String> known) {
        return new WrongUsage(complaint + ". Kies uit / choose from: " + String.join(", ", known));
    }
}
