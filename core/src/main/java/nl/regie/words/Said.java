package nl.regie.words;

import java.util.Optional;
import nl.regie.entry.LocalizedText;

/** A text that is said in these words, in whichever language the page would speak. */
record Said(String text) implements LocalizedText {
    @Override
    public String nl() {
        return text;
    }

    @Override
    public Optional<String> nlInformal() {
        return Optional.empty();
    }

    @Override
    public String en() {
        return text;
    }
}
