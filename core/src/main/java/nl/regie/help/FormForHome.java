package nl.regie.help;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.regie.caremodule.CareModule;
import nl.regie.entry.Language;

/**
 * What a form that is filled in at home says before and after it is sent: who reads it and when, and that nobody has
 * read it until then. A product shows {@link WhomToCall} beside it, each time.
 *
 * @param who who reads it, as the beginning of a sentence, such as "Els of uw praktijkondersteuner"; somebody of the
 *     care team when it is empty
 * @param when when, such as "op werkdagen voor vijf uur"; by the next visit at the latest when it is empty
 */
public record FormForHome(Optional<String> who, Optional<String> when) {
    /** No part is null. */
    public FormForHome {
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(when, "when");
    }

    /** For a product that cannot say who reads it, or when. */
    public static FormForHome ofTheTeam() {
        return new FormForHome(Optional.empty(), Optional.empty());
    }

    /** What stands above the form. */
    public String before(CareModule module, Language language) {
        return sentence("help/form-before", module, language);
    }

    /** What stands there once it was sent. */
    public String after(CareModule module, Language language) {
        return sentence("help/form-after", module, language);
    }

    /** What stands under a form that says nothing of its own once it was sent, such as one that others show. */
    public String atTheEnd(CareModule module, Language language) {
        return sentence("help/form-at-the-end", module, language);
    }

    /** Whom to call if it cannot wait, on a form that knows of no plan: what is filled in there may be a worry. */
    public static List<String> whomToCall(CareModule module, Language language) {
        return WhomToCall.forHome(List.of(), Set.of(Situation.WORRY)).lines().stream()
                .map(line -> line.text(module.spoken()).in(language))
                .toList();
    }

    private String sentence(String wording, CareModule module, Language language) {
        CareModule spoken = module.spoken();
        return spoken.wordingById(wording)
                .in(
                        language,
                        Map.of(
                                "who",
                                who.orElseGet(() ->
                                        spoken.wordingById("help/form-somebody").in(language)),
                                "when",
                                when.orElseGet(() -> spoken.wordingById("help/form-by-the-visit")
                                        .in(language))));
    }
}
