package nl.regie.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import nl.regie.cohort.DossierLine;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.pseudonym.Pseudonymiser;
import nl.regie.terminal.DossierFiles;
import nl.regie.terminal.UnwritableFile;
import nl.regie.terminal.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "pseudonymise",
        description = {
            "Make dossiers of which the reader does not know whose they are: other ids, other days, no names and no words.",
            "Each FILE has one dossier a line (NDJSON), and so has what is written. It is still personal data."
        },
        mixinStandardHelpOptions = true)
final class PseudonymiseCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Files of dossiers, folders with such files, or - for standard input.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--key-file",
            required = true,
            paramLabel = "FILE",
            description =
                    "A file with the key: 32 bytes at least, that nobody else has. It is never shown. The same key gives the same names.")
    private String keyFile = "";

    @Option(
            names = "--objected",
            paramLabel = "FILE",
            description =
                    "The ids of the patients who objected, one a line: they are left out. Where one of them has no dossier here, nothing is written.")
    private Optional<String> objected = Optional.empty();

    @Option(
            names = "--objected-elsewhere",
            description =
                    "Write all the same where there is no dossier here of somebody who objected: for a list that is of more dossiers than these.")
    private boolean isListOfMore;

    @Option(
            names = "--keep",
            split = ",",
            paramLabel = "FIELD",
            description =
                    "Keep what stands in a field, such as Goal.inOwnWords: words, a note, a name or a code. May be given more than once. No id is ever kept.")
    private List<String> kept = new ArrayList<>();

    @Option(names = "--keep-days", description = "Keep the days. Default: all days of a patient move by as many days.")
    private boolean areDaysKept;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "The file to write. It must not be there yet.")
    private String out = "";

    @Mixin
    private Speech speech = new Speech();

    PseudonymiseCommand(Console console) {
        this.console = console;
    }

    /** How many dossiers came out, were left out, and were refused. */
    private static final class Count {
        private long written;
        private long leftOut;
        private long refused;
    }

    @Override
    public Integer call() {
        Objections objections = objections();
        Pseudonymiser pseudonymiser = pseudonymiser(objections);
        if (out.equals("-")) {
            throw new WrongUsage(speech.say(
                    "Noem bij --out een bestand: het wordt pas geschreven als alles is gelezen.",
                    "Name a file with --out: it is only written when everything was read."));
        }
        Count count = new Count();
        DossierFiles dossiers = DossierFiles.named(files, console.in());
        try {
            WholeFile.write(Path.of(out), false, to -> {
                write(dossiers, pseudonymiser, objections, to, count);
                boolean isOnlyRefused = count.written == 0 && count.refused > 0;
                return (isListOfMore || objections.areAllMet()) && !isOnlyRefused;
            });
        } catch (FileAlreadyExistsException e) {
            throw new WrongUsage(speech.say("Dit bestand is er al.", "This file is there already."), e);
        } catch (IOException | InvalidPathException e) {
            throw UnwritableFile.because(e);
        }
        boolean isWritten = isListOfMore || objections.areAllMet();
        if (!objections.areAllMet()) {
            console.err().println(objections.unmet(speech));
        }
        if (!isWritten) {
            console.err()
                    .println(
                            speech.say(
                                    "Er is niets geschreven: een id met een andere letter of hoofdletter is een ander id. Verbeter de lijst; is zij van meer dossiers dan deze, kies dan --objected-elsewhere.",
                                    "Nothing was written: an id with another letter or capital is another id. Mend the list; where it is of more dossiers than these, choose --objected-elsewhere."));
            return Regie.INPUT_HAS_PROBLEMS;
        }
        console.err()
                .println(speech.say(
                        Counted.of(count.written, "dossier", "dossiers") + " geschreven, " + count.leftOut
                                + " weggelaten omdat de patiënt bezwaar had, "
                                + Counted.of(count.refused, "regel", "regels") + " geweigerd.",
                        Counted.of(count.written, "dossier", "dossiers") + " written, " + count.leftOut
                                + " left out because the patient objected, "
                                + Counted.of(count.refused, "line", "lines") + " refused."));
        console.err().println(Pseudonymiser.NOTICE.in(speech.language()));
        return count.refused == 0 ? Regie.FINE : Regie.INPUT_HAS_PROBLEMS;
    }

    private Pseudonymiser pseudonymiser(Objections objections) {
        byte[] key = console.read(keyFile);
        if (key.length < Pseudonymiser.SHORTEST_KEY) {
            throw new WrongUsage(speech.say(
                    "De sleutel heeft ten minste " + Pseudonymiser.SHORTEST_KEY + " bytes.",
                    "The key has " + Pseudonymiser.SHORTEST_KEY + " bytes at least."));
        }
        Pseudonymiser keyed = Pseudonymiser.withKey(key).leavingOut(objections.patients());
        requireFields();
        Pseudonymiser keeping = keyed.keeping(kept);
        return areDaysKept ? keeping.keepingDays() : keeping;
    }

    /** A name that is not known keeps nothing, and who typed it would not see that. */
    private void requireFields() {
        SortedSet<String> known = Pseudonymiser.fieldsToKeep();
        for (int at = 0; at < kept.size(); at++) {
            String typed = kept.get(at);
            if (!known.contains(typed)) {
                String type = typed.substring(0, typed.indexOf('.') + 1);
                List<String> ofType = known.stream()
                        .filter(field -> !type.isEmpty() && field.startsWith(type))
                        .toList();
                String names = String.join(", ", ofType.isEmpty() ? known : ofType);
                throw new WrongUsage(speech.say(
                        "Veld " + (at + 1)
                                + " bij --keep is er niet, of er staan geen woorden, notitie, naam of code in; een id blijft nooit staan. Kies uit: "
                                + names + ".",
                        "Field " + (at + 1)
                                + " of --keep is not there, or holds no words, note, name or code; no id is ever kept. Choose from: "
                                + names + "."));
            }
        }
    }

    private Objections objections() {
        return objected.map(console::read)
                .map(list -> Objections.in(new String(list, StandardCharsets.UTF_8), speech))
                .orElseGet(Objections::none);
    }

    private void write(
            DossierFiles dossiers, Pseudonymiser pseudonymiser, Objections objections, OutputStream to, Count count)
            throws IOException {
        dossiers.<IOException>each(console.err(), speech.language(), (file, lines, afterEach) -> {
            while (lines.hasNext()) {
                DossierLine line = lines.next();
                Optional<Dossier> dossier = line.reading().value();
                dossier.ifPresent(each -> objections.meet(each.patient().id()));
                Optional<Dossier> pseudonymised = dossier.flatMap(pseudonymiser::pseudonymised);
                count.refused += dossier.isEmpty() ? 1 : 0;
                count.leftOut += dossier.isPresent() && pseudonymised.isEmpty() ? 1 : 0;
                if (pseudonymised.isPresent()) {
                    count.written++;
                    to.write(DossierFile.writeLine(pseudonymised.get()).getBytes(StandardCharsets.UTF_8));
                }
                afterEach.accept(line, line.problems());
            }
        });
    }
}
