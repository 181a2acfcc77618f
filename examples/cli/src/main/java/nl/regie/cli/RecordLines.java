package nl.regie.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import nl.regie.caremodule.CareModule;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Language;
import nl.regie.evaluation.RecordNotes;

/** What staff see of the record itself, under what a command tells: what was read back, and what was marked away. */
final class RecordLines {
    private RecordLines() {}

    /** An empty text where there is nothing. */
    static String of(Dossier dossier, LocalDate day, CareModule module, Language language) {
        return in(new SentenceSheet(), dossier, day, module, language);
    }

    /** The same, for a screen of some width. */
    static String of(Dossier dossier, LocalDate day, CareModule module, Language language, int columns) {
        return in(new SentenceSheet(columns), dossier, day, module, language);
    }

    private static String in(
            SentenceSheet sheet, Dossier dossier, LocalDate day, CareModule module, Language language) {
        put(dossier, day, module, language, sheet);
        String told = sheet.toString();
        return told.isEmpty() ? told : "\n" + told;
    }

    static void put(Dossier dossier, LocalDate day, CareModule module, Language language, SentenceSheet sheet) {
        List<String> notes = RecordNotes.of(dossier, day, module, language).all();
        if (!notes.isEmpty()) {
            sheet.title(module.wordingById("record/title").in(language)).items(notes);
        }
    }

    static void put(Dossier dossier, LocalDate day, CareModule module, Language language, ObjectNode document) {
        RecordNotes notes = RecordNotes.of(dossier, day, module, language);
        notes.readBack().forEach(each -> document.withArray("/readBack").add(each));
        notes.markedAway().forEach(each -> document.withArray("/markedAway").add(each));
        notes.writtenLate().forEach(each -> document.withArray("/writtenLate").add(each));
    }
}
