package nl.regie.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.Wording;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Language;
import nl.regie.naming.Naming;
import nl.regie.people.Professional;

/** A difference in sentences. All words of ours are the module's; what people said stands between quotation marks. */
public final class DifferenceText {
    /** A sentence that somebody ended within quotation marks needs no second full stop. */
    private static final Pattern TWO_STOPS = Pattern.compile("([.!?][”’])\\.");

    private final Naming naming;
    private final PlanValues values;

    private DifferenceText(Naming naming) {
        this.naming = naming;
        this.values = new PlanValues(naming);
    }

    /**
     * A sentence that says which versions, when and by whom, one for each change, and one for each professional who has
     * a part in the later version and of whom the last day is known.
     *
     * @param dossier where people and things get their names
     */
    public static List<String> of(Difference difference, Dossier dossier, CareModule module, Language language) {
        DifferenceText text = new DifferenceText(new Naming(dossier, module, language));
        Stream<String> changes = difference.changes().isEmpty()
                ? Stream.of(text.naming.word("difference/nothing"))
                : difference.changes().stream()
                        .map(text::sentence)
                        .map(sentence -> TWO_STOPS.matcher(sentence).replaceAll("$1"));
        Stream<String> leaving =
                difference.leaving(dossier).stream().map(professional -> text.lastDay(professional, difference.on()));
        return Stream.of(Stream.of(text.heading(difference)), changes, leaving)
                .flatMap(sentences -> sentences)
                .toList();
    }

    private String lastDay(Professional professional, LocalDate on) {
        return naming.sentence(
                professional.hasLeftBy(on) ? "difference/has-left" : "difference/leaves",
                Map.of(
                        "who", naming.of(professional.id()),
                        "on", professional.involvedUntil().map(naming::of).orElseThrow()));
    }

    private String heading(Difference difference) {
        boolean isOfOneDay = difference.fromOn().equals(difference.on());
        return naming.sentence(
                isOfOneDay ? "difference/heading-of-one-day" : "difference/heading",
                Map.of(
                        "from", naming.of(difference.fromOn()),
                        "on", naming.of(difference.on()),
                        "by", naming.of(difference.by())));
    }

    private String sentence(Change change) {
        String part = naming.word(Wording.id("changed-part", change.part()));
        String small = part.toLowerCase(Locale.ROOT);
        return switch (change.kind()) {
            case ADDED -> naming.sentence("difference/added", Map.of("part", small, "what", values.of(change.after())));
            case REMOVED ->
                naming.sentence("difference/removed", Map.of("part", small, "what", values.of(change.before())));
            case CHANGED -> changed(change, part);
        };
    }

    private String inWords(Change change, List<Object> stood) {
        return change.aspect().filter(ChangedAspect.AGREED_VERSION::equals).isPresent()
                ? values.versions(stood)
                : values.of(stood);
    }

    private String changed(Change change, String part) {
        String about = change.part() == ChangedPart.PLAN ? part : part + " " + naming.of(change.id());
        String aspect = naming.word(Wording.id("changed-aspect", change.aspect().orElseThrow()));
        String before = inWords(change, change.before());
        String after = inWords(change, change.after());
        if (change.before().isEmpty()) {
            return naming.sentence("difference/set", Map.of("about", about, "aspect", aspect, "after", after));
        }
        return change.after().isEmpty()
                ? naming.sentence("difference/cleared", Map.of("about", about, "aspect", aspect, "before", before))
                : naming.sentence(
                        "difference/changed",
                        Map.of("about", about, "aspect", aspect, "before", before, "after", after));
    }
}
