package nl.regie.cli;

import java.util.concurrent.Callable;
import nl.regie.dossier.Dossier;
import nl.regie.fhir.FhirExport;
import nl.regie.fhir.Narratives;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "to-fhir",
        description =
                "Write a dossier as a FHIR R4 bundle: a collection with all of it, or a transaction with its current state.",
        mixinStandardHelpOptions = true)
final class ToFhirCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A dossier, or - for standard input.")
    private String file = "-";

    @Mixin
    private Output output = new Output();

    @Option(
            names = "--transaction",
            description =
                    "A transaction with the current state, for a server. What it leaves out is told on standard error.")
    private boolean transaction;

    @Option(names = "--xml", description = "As FHIR XML; otherwise it is FHIR JSON.")
    private boolean xml;

    @Option(
            names = "--without-narrative",
            description = "Without what a person reads of plans and goals: it says nothing that they do not say.")
    private boolean withoutNarrative;

    @Mixin
    private Speech speech = new Speech();

    ToFhirCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Dossier dossier = console.readDossier(file, speech.language());
        output.write(console, transaction ? current(dossier) : all(dossier));
        return Regie.FINE;
    }

    private String all(Dossier dossier) {
        Narratives narratives = withoutNarrative ? Narratives.LEFT_OUT : Narratives.WRITTEN;
        return xml ? FhirExport.toXml(dossier, narratives) : FhirExport.toJson(dossier, narratives);
    }

    private String current(Dossier dossier) {
        FhirExport.Transaction current = FhirExport.toTransaction(dossier);
        current.leftOut().forEach(remark -> console.err().println(remark.line(speech.language())));
        FhirExport.Transaction sent = withoutNarrative ? current.withoutNarratives() : current;
        return xml ? sent.xml() : sent.json();
    }
}
