package nl.regie.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import nl.regie.fhir.FhirExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "to-fhir",
        description = "Write a dossier as a FHIR R4 collection bundle.",
        mixinStandardHelpOptions = true)
final class ToFhirCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A dossier, or - for standard input.")
    private String file = "-";

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write; standard output without it.")
    private Optional<String> out = Optional.empty();

    @Mixin
    private Speech speech = new Speech();

    ToFhirCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.write(out, FhirExport.toJson(console.readDossier(file, speech.language())));
        return Regie.FINE;
    }
}
