package nl.regie.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Language;
import nl.regie.people.ClosedRecord;
import nl.regie.people.Patient;

/** That a record is closed, and why: the one thing that a command which proposes has to say then. */
record ClosedSheet(ClosedRecord why, Patient patient, CareModule module, Language language) {
    static Optional<ClosedSheet> of(Dossier dossier, LocalDate day, CareModule module, Language language) {
        return dossier.patient().closedOn(day).map(why -> new ClosedSheet(why, dossier.patient(), module, language));
    }

    /** Of two that are read together, also where they turn out to be of one person. */
    static Optional<ClosedSheet> ofEither(Dossier one, Dossier other, CareModule module, Language language) {
        return Stream.of(one, other)
                .flatMap(dossier -> of(dossier, LocalDate.MAX, module, language).stream())
                .findFirst();
    }

    /** That it is closed, and why. */
    String sentence() {
        return module.wordingById(why.wording()).in(language);
    }

    /** The day that is meant where none is given: of the last entry, or of the death where that came later. */
    static Optional<LocalDate> lastDay(Dossier dossier) {
        return Stream.concat(
                        dossier.lastRecordedOn().stream(),
                        dossier.patient().death().flatMap(death -> death.on()).stream())
                .max(LocalDate::compareTo);
    }

    /** In text the other record is called by its id where ids are wanted, and else is told how to get it. */
    String in(Format.TextOrJson format, Ids ids) {
        String sentence = sentence();
        Optional<String> into = patient.mergedInto().map(id -> id.value());
        if (format == Format.TextOrJson.TEXT) {
            return sentence
                    + into.map(id -> ids.areWanted() ? " [" + id + "]" : whichOne())
                            .orElse("") + "\n";
        }
        ObjectNode document = new ObjectMapper().createObjectNode().put("closed", why.name());
        into.ifPresent(id -> document.put("into", id));
        return document.put("text", sentence).toPrettyString() + "\n";
    }

    private String whichOne() {
        return language == Language.NL ? " Met --ids ziet u welk dossier dat is." : " With --ids you see which one.";
    }
}
