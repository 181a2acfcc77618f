package nl.regie.cli;

import java.util.Collection;
import java.util.List;
import nl.regie.entry.EntryId;
import picocli.CommandLine.Option;

/** Whether what something rests on is told by its ids. People read words; ids are for who looks things up. */
final class Ids {
    @Option(names = "--ids", description = "In text: what it rests on in words, with its ids behind them.")
    private boolean areWanted;

    boolean areWanted() {
        return areWanted;
    }

    /** What was said in words, with the ids behind it where they are wanted and there are any. */
    String behind(String words, Collection<EntryId> ids) {
        return areWanted && !ids.isEmpty() ? words + " [" + String.join(", ", values(ids)) + "]" : words;
    }

    static List<String> values(Collection<EntryId> ids) {
        return ids.stream().map(EntryId::value).toList();
    }
}
