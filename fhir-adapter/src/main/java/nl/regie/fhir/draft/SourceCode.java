package nl.regie.fhir.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.regie.careplan.CodePart;
import nl.regie.careplan.GivenCode;
import nl.regie.entry.EntryId;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.Note;

/**
 * A code that the source gives to a plan, a goal or an action that was taken over. A dossier is read by the patient and
 * has room for words there; who goes on with the codes of the source finds them here, by the entry that they are of.
 *
 * @param entry the plan, or the goal or action in it
 * @param where where it stands in the document, as a FHIRPath expression
 * @param code the code just as the source gave it
 */
public record SourceCode(EntryId entry, String where, GivenCode code) {
    /** What stands in these is of something else, or no code of what is planned. */
    private static final Set<String> NOT_WITHIN =
            Set.of("contained", "extension", "modifierExtension", "meta", "text", "identifier", "action");

    /** Every code has an entry and a place. */
    public SourceCode {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(code, "code");
    }

    /** The places of the codes in an element, in their order. */
    static List<OthersElement> codings(OthersElement element) {
        List<OthersElement> codings = new ArrayList<>();
        collect(element, codings);
        return codings;
    }

    private static void collect(OthersElement element, List<OthersElement> codings) {
        element.node().fieldNames().forEachRemaining(name -> {
            boolean isWithin = element.place().knows(name) && !name.startsWith("_") && !NOT_WITHIN.contains(name);
            if (isWithin && name.equals("coding")) {
                codings.addAll(element.each(name));
            } else if (isWithin && element.node().path(name).isContainerNode()) {
                element.all(name).forEach(child -> collect(child, codings));
            }
        });
    }

    /** The code that stands there; empty where it is none that can be handed on. */
    static Optional<SourceCode> of(EntryId entry, OthersElement coding) {
        try {
            return Optional.of(new SourceCode(
                    entry,
                    coding.path(),
                    GivenCode.builder()
                            .system(CodePart.of(coding.peek("system")))
                            .code(CodePart.of(coding.peek("code")))
                            .display(Optional.of(coding.peek("display"))
                                    .filter(name -> !name.isBlank())
                                    .map(Note::of))
                            .build()));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }
}
