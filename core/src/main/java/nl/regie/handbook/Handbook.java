package nl.regie.handbook;

import nl.regie.caremodule.CareModule;
import nl.regie.entry.Language;

/** The handbook of a module: every norm, its source, how it is read, what shows it, what to record and why. */
public final class Handbook {
    private final CareModule module;

    private Handbook(CareModule module) {
        this.module = module;
    }

    /** The handbook of a module, with whatever is laid over it. */
    public static Handbook of(CareModule module) {
        return new Handbook(module.spoken());
    }

    /** The handbook as one accessible HTML page that needs nothing else. */
    public String html(Language language) {
        return new Chapters(module, language).page().html();
    }
}
