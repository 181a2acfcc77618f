package nl.regie.words;

import nl.regie.json.FileFormat;
import nl.regie.reading.Reading;

/** The file format of words of pages: JSON in UTF-8. */
public final class PageWordsFile {
    private static final FileFormat<PageWords> FORMAT = FileFormat.of(new PageWordsForm());

    private PageWordsFile() {}

    /** Reads words from bytes, which must be UTF-8, or tells everything that is wrong with the form of the document. */
    public static Reading<PageWords> read(byte[] utf8) {
        return FORMAT.read(utf8);
    }

    /** Writes words. The same words always give the same text. */
    public static String write(PageWords words) {
        return FORMAT.write(words);
    }
}
