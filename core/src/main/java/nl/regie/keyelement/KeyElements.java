package nl.regie.keyelement;

import java.util.List;
import java.util.stream.Stream;
import nl.regie.rule.Rule;

/** The rules for the key elements that the library ships. */
public final class KeyElements {
    private static final List<Rule> RULES = Stream.of(
                    ContentOfSupport.RULES,
                    Attitude.RULES,
                    KnowledgeAndSkills.RULES,
                    Diagnostics.RULES,
                    TreatmentAndGuidance.RULES,
                    Monitoring.RULES,
                    Recovery.RULES)
            .flatMap(List::stream)
            .toList();

    private KeyElements() {}

    /** One rule for each key element that a rule evaluates, in the order of the module. */
    public static List<Rule> rules() {
        return RULES;
    }
}
