package nl.regie.patientcopy;

import java.time.LocalDate;
import java.util.Map;
import nl.regie.caremodule.CareModule;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Language;

/** The patient's own copy of the plan: "Mijn plan". */
public final class PatientCopy {
    private final Dossier dossier;
    private final LocalDate day;
    private final CareModule module;

    private PatientCopy(Dossier dossier, LocalDate day, CareModule module) {
        this.dossier = dossier;
        this.day = day;
        this.module = module;
    }

    /**
     * The copy as of a day: what was recorded later is left out.
     *
     * @param dossier whose copy it is
     * @param day the day, which is printed on it
     */
    public static PatientCopy of(Dossier dossier, LocalDate day) {
        return of(dossier, day, CareModule.shipped());
    }

    /** The copy as of a day, in the words of a module. */
    public static PatientCopy of(Dossier dossier, LocalDate day, CareModule module) {
        return new PatientCopy(dossier.asOf(day), day, module.spoken());
    }

    /** The whole copy as one HTML page that needs nothing else; everything that a person typed is escaped. */
    public String html(Language language) {
        return html(CopyWishes.in(language));
    }

    /** The copy as the patient wants it, as one HTML page. */
    public String html(CopyWishes wishes) {
        return Template.HTML.fill(content(wishes));
    }

    /** The whole copy as plain text, in which nothing that a person typed can pass for a line of the copy's own. */
    public String text(Language language) {
        return text(CopyWishes.in(language));
    }

    /** The copy as the patient wants it, as plain text. */
    public String text(CopyWishes wishes) {
        return Template.TEXT.fill(content(wishes));
    }

    private Map<String, Object> content(CopyWishes wishes) {
        return new Content(dossier, day, module, wishes).forTemplate();
    }
}
