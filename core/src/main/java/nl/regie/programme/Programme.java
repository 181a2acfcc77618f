package nl.regie.programme;

import nl.regie.caremodule.CareModule;
import nl.regie.entry.Language;
import nl.regie.page.Page;

/**
 * The programme by which a team makes a start, as one page to print. It speaks of a team and never of a patient.
 *
 * @param module where its words stand
 */
public record Programme(CareModule module) {
    /** The programme of the module that the library ships. */
    public static Programme shipped() {
        return new Programme(CareModule.shipped());
    }

    /** The page, to be printed or to stand within a page of a product. */
    public Page page(Language language) {
        return new Outline(module, language).page();
    }

    /** One accessible HTML page that needs nothing else. */
    public String html(Language language) {
        return page(language).html();
    }

    /** Plain text. */
    public String text(Language language) {
        return page(language).text();
    }
}
