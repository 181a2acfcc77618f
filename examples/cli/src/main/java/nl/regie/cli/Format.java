package nl.regie.cli;

/** The forms in which commands answer. Not every command knows each of them. */
final class Format {
    private Format() {}

    /** For people, or for programs. */
    enum TextOrJson {
        /** To be read. */
        TEXT,
        /** To be parsed. */
        JSON
    }

    /** For people, for programs, as a page, or on paper. */
    enum TextJsonHtmlOrPdf {
        /** To be read. */
        TEXT,
        /** To be parsed. */
        JSON,
        /** One page. */
        HTML,
        /** To be printed. */
        PDF
    }

    /** For people, for programs, for spreadsheets. */
    enum TextJsonOrCsv {
        /** To be read. */
        TEXT,
        /** To be parsed. */
        JSON,
        /** To be opened as a table. */
        CSV
    }

    /** As a page. */
    enum Html {
        /** One page. */
        HTML
    }

    /** On a screen, or as a page. */
    enum TextOrHtml {
        /** Plain text. */
        TEXT,
        /** One page. */
        HTML
    }

    /** On a screen, as a page, or on paper. */
    enum TextHtmlOrPdf {
        /** Plain text. */
        TEXT,
        /** One page. */
        HTML,
        /** To be printed. */
        PDF
    }
}
