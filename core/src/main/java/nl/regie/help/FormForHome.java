package nl.regie.help;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.regie.caremodule.CareModule;
import nl.regie.entry.Language;
import nl.regie.naming.TypedText;
import nl.regie.signalling.SignallingPlan;

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

    /** What stands above a page of the patient's own that is taken along or sent: it says "I". */
    public String beforeOnMyPage(CareModule module, Language language) {
        return onMyPage("talk/who-reads", module, language);
    }

    /** What stands there for once it was sent or handed in. */
    public String afterOnMyPage(CareModule module, Language language) {
        return onMyPage("talk/once-sent", module, language);
    }

    /** Whom to call if it cannot wait: what is filled in at home may be a worry, whatever the plans say. */
    public static WhomToCall whomToCall(Collection<SignallingPlan> plans) {
        Set<Situation> situations = EnumSet.of(Situation.WORRY);
        situations.addAll(WhomToCall.in(plans));
        return WhomToCall.forHome(plans, situations);
    }

    /** The same lines for a form that knows of no plan. */
    public static List<String> whomToCall(CareModule module, Language language) {
        return whomToCall(List.of()).lines().stream()
                .map(line -> line.text(module.spoken()).in(language))
                .toList();
    }

    private String sentence(String wording, CareModule module, Language language) {
        return sentence(wording, "help/form-somebody", "help/form-by-the-visit", module, language);
    }

    private String onMyPage(String wording, CareModule module, Language language) {
        return sentence(wording, "talk/somebody-of-mine", "talk/by-my-visit", module, language);
    }

    private String sentence(String wording, String somebody, String once, CareModule module, Language language) {
        CareModule spoken = module.spoken();
        return spoken.wordingById(wording)
                .in(
                        language,
                        Map.of(
                                "who",
                                who.map(TypedText::inOneLine).orElseGet(() -> spoken.wordingById(somebody)
                                        .in(language)),
                                "when",
                                when.map(TypedText::inOneLine).orElseGet(() -> spoken.wordingById(once)
                                        .in(language))));
    }
}
