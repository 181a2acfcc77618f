package nl.regie.cli;

import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.reading.Reading;
import picocli.CommandLine.Option;

/** Whether a file of a newer version is read as far as it is known. Nothing is handed on that was read so. */
final class NewerFiles {
    @Option(
            names = "--known-part",
            description = "Read of a file of a newer version what this version knows, and say what it does not know.")
    private boolean inPart;

    Reading<Dossier> read(byte[] utf8) {
        return inPart ? DossierFile.readKnownPart(utf8) : DossierFile.read(utf8);
    }
}
