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
        return new PatientCopy(dossier.asOf(day), day, CareModule.shipped());
    }

    /** The copy as one HTML page that needs nothing else; everything that a person typed is escaped. */
    public String html(Language language) {
        return Template.HTML.fill(content(language));
    }

    /** The copy as plain text. */
    public String text(Language language) {
        return Template.TEXT.fill(content(language));
    }

    private Map<String, Object> content(Language language) {
        return new Content(dossier, day, module, language).forTemplate();
    }
}
