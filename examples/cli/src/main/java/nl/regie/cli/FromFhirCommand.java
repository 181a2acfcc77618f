package nl.regie.cli;

import java.util.List;
import java.util.concurrent.Callable;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.fhir.FhirImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "from-fhir",
        description = "Read a FHIR R4 bundle as a dossier. What was not understood is told on standard error.",
        mixinStandardHelpOptions = true)
final class FromFhirCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A FHIR R4 bundle as JSON or XML, or - for standard input.")
    private String file = "-";

    @Mixin
    private Output output = new Output();

    @Mixin
    private Speech speech = new Speech();

    FromFhirCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        FhirImport.Result result = FhirImport.read(console.read(file));
        List<String> remarks = result.remarks().stream()
                .map(remark -> InputProblems.line(remark, speech.language()))
                .toList();
        Dossier dossier = result.dossier().orElseThrow(() -> new InputProblems(remarks));
        remarks.forEach(console.err()::println);
        output.write(console, DossierFile.write(dossier), file);
        return result.remarks().isEmpty() ? Regie.FINE : Regie.INPUT_HAS_PROBLEMS;
    }
}
