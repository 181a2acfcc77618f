package nl.regie.intervention;

import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.StatementId;
import nl.regie.entry.LocalizedText;

/** Something to talk about when interventions are chosen. It blocks nothing, and nobody is judged by it. */
public enum ChoiceRemark {
    /** It does not show that people chose together (000, line 43). */
    NOT_CHOSEN_TOGETHER("insight/choose-together", "choice/not-chosen-together"),
    /** More than one is begun at once (000, line 44). */
    SEVERAL_AT_ONCE("insight/not-too-many", "choice/several-at-once"),
    /** Nobody wrote down how they hang together (000, line 44). */
    COHERENCE_NOT_DESCRIBED("insight/not-too-many", "choice/coherence-not-described");

    private final String insight;
    private final String wording;

    ChoiceRemark(String insight, String wording) {
        this.insight = insight;
        this.wording = wording;
    }

    /** The insight of home care teams on which it rests. */
    public StatementId insight() {
        return StatementId.of(insight);
    }

    /** The remark in words. */
    public LocalizedText in(CareModule module) {
        return module.wordingById(wording);
    }
}
