package nl.regie.cli;

import java.util.Collection;
import java.util.List;
import nl.regie.entry.EntryId;
import picocli.CommandLine.Option;

/** Whether what something rests on is told by its ids. People read words; ids are for who looks things up. */
final class Ids {
    @Option(names = "--ids", description = "In text: what it rests on by its ids and not in words alone.")
    private boolean areWanted;

    boolean areWanted() {
        return areWanted;
    }

    /** What was said in words, with the ids behind it where they are wanted. */
    String behind(String words, Collection<EntryId> ids) {
        return areWanted ? words + " [" + String.join(", ", values(ids)) + "]" : words;
    }

    static List<String> values(Collection<EntryId> ids) {
        return ids.stream().map(EntryId::value).toList();
    }
}
