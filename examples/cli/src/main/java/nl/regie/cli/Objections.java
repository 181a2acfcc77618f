package nl.regie.cli;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.PersonId;

/**
 * Who objected, as a list has it, and of whom there was a dossier. Of whom there was none is told by the line: an id
 * says who somebody is.
 */
final class Objections {
    private static final int MOST_TOLD = 20;

    private final Map<PersonId, Integer> lines;
    private final Collection<PersonId> met = new TreeSet<>();

    private Objections(Map<PersonId, Integer> lines) {
        this.lines = lines;
    }

    /** Nobody objected. */
    static Objections none() {
        return new Objections(Map.of());
    }

    /**
     * One id a line; white space around it, and lines without anything, do not count. A line that is no id is refused:
     * who objected must not slip in by a slip of the pen.
     *
     * @throws WrongUsage if a line is no id
     */
    static Objections in(String list, Speech speech) {
        Map<PersonId, Integer> lines = new LinkedHashMap<>();
        List<String> written = list.lines().map(String::strip).toList();
        for (int at = 0; at < written.size(); at++) {
            if (!written.get(at).isEmpty()) {
                lines.putIfAbsent(id(written.get(at), at + 1, speech), at + 1);
            }
        }
        return new Objections(lines);
    }

    private static PersonId id(String written, int line, Speech speech) {
        try {
            return PersonId.of(written);
        } catch (InvalidValueException e) {
            throw new WrongUsage(
                    speech.say(
                            "In de lijst van bezwaren staat op regel " + line
                                    + " iets dat geen id is: één id op een regel.",
                            "The list of objections has something on line " + line + " that is no id: one id a line."),
                    e);
        }
    }

    /** All who objected. */
    Collection<PersonId> patients() {
        return lines.keySet();
    }

    /** There is a dossier of this patient. */
    void meet(PersonId patient) {
        if (lines.containsKey(patient)) {
            met.add(patient);
        }
    }

    /** Whether there was a dossier of each who objected. */
    boolean areAllMet() {
        return met.containsAll(lines.keySet());
    }

    /** Of whom there was no dossier. */
    String unmet(Speech speech) {
        List<String> unmet = lines.entrySet().stream()
                .filter(line -> !met.contains(line.getKey()))
                .map(line -> String.valueOf(line.getValue()))
                .toList();
        String named = String.join(", ", unmet.subList(0, Math.min(unmet.size(), MOST_TOLD)))
                + (unmet.size() > MOST_TOLD ? ", …" : "");
        return speech.say(
                "Van " + unmet.size() + " van de " + lines.size()
                        + " patiënten die bezwaar hadden is hier geen dossier met precies dat id (in de lijst: regel "
                        + named + ").",
                "Of " + unmet.size() + " of the " + lines.size()
                        + " patients who objected there is no dossier here with exactly that id (in the list: line "
                        + named + ").");
    }
}
