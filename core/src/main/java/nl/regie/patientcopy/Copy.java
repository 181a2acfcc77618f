package nl.regie.patientcopy;

import nl.regie.entry.Language;
import nl.regie.page.Page;

/** A document made of a dossier, in which nothing that a person typed can pass for a line of the document's own. */
public interface Copy {
    /** The page as its reader wants it. */
    Page page(CopyWishes wishes);

    /** The whole document as plain text. */
    default String text(Language language) {
        return text(CopyWishes.in(language));
    }

    /** The document as its reader wants it, as plain text. */
    default String text(CopyWishes wishes) {
        return page(wishes).text();
    }

    /** The whole document as one HTML page that needs nothing else. */
    default String html(Language language) {
        return html(CopyWishes.in(language));
    }

    /** The document as its reader wants it, as one HTML page that is well-formed XML too. */
    default String html(CopyWishes wishes) {
        Page page = page(wishes);
        return (wishes.isInLargePrint() ? page.inLargePrint() : page).html();
    }
}
