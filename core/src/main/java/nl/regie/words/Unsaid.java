package nl.regie.words;

import java.util.Optional;
import java.util.Set;
import nl.regie.entry.LocalizedText;

/** A text for which nobody has made words yet: whoever asks for it is noted, and the page is not shown. */
record Unsaid(String id, LocalizedText original, Set<String> asked) implements LocalizedText {
    @Override
    public String nl() {
        asked.add(id);
        return original.nl();
    }

    @Override
    public Optional<String> nlInformal() {
        return Optional.empty();
    }

    @Override
    public String en() {
        asked.add(id);
        return original.en();
    }
}
