package nl.regie.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Language;
import nl.regie.people.Professional;

/** A difference in sentences. All words of ours are the module's; what people said stands between quotation marks. */
public final class DifferenceText {
    /** A sentence that somebody ended within quotation marks needs no second full stop. */
    private static final Pattern TWO_STOPS = Pattern.compile("([.!?][”’])\\.");

    private final Naming naming;

    private DifferenceText(Naming naming) {
        this.naming = naming;
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
        return naming.sentence(
                "difference/heading",
                Map.of(
                        "from", difference.from().value(),
                        "to", difference.to().value(),
                        "on", naming.of(difference.on()),
                        "by", naming.of(difference.by())));
    }

    private String sentence(Change change) {
        String part = naming.word("changed-part/" + kebab(change.part()));
        String small = part.toLowerCase(Locale.ROOT);
        return switch (change.kind()) {
            case ADDED -> naming.sentence("difference/added", Map.of("part", small, "what", naming.of(change.after())));
            case REMOVED ->
                naming.sentence("difference/removed", Map.of("part", small, "what", naming.of(change.before())));
            case CHANGED -> changed(change, part);
        };
    }

    private String changed(Change change, String part) {
        String about = change.part() == ChangedPart.PLAN ? part : part + " " + naming.of(change.id());
        String aspect = naming.word("changed-aspect/" + kebab(change.aspect().orElseThrow()));
        String before = naming.of(change.before());
        String after = naming.of(change.after());
        if (change.before().isEmpty()) {
            return naming.sentence("difference/set", Map.of("about", about, "aspect", aspect, "after", after));
        }
        return change.after().isEmpty()
                ? naming.sentence("difference/cleared", Map.of("about", about, "aspect", aspect, "before", before))
                : naming.sentence(
                        "difference/changed",
                        Map.of("about", about, "aspect", aspect, "before", before, "after", after));
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
