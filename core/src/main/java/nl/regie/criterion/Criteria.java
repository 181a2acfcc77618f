package nl.regie.criterion;

import java.util.List;
import java.util.stream.Stream;
import nl.regie.rule.Rule;

/** The rules for the warning, the preconditions and the quality criteria that the library ships. */
public final class Criteria {
    private static final List<Rule> RULES = Stream.of(
                    NotAlone.RULES,
                    Preconditions.RULES,
                    DirectionOverCare.RULES,
                    EffectiveCare.RULES,
                    Information.RULES,
                    EmotionalSupport.RULES,
                    PatientCentredEnvironment.RULES,
                    SafeCare.RULES,
                    TransparentQuality.RULES)
            .flatMap(List::stream)
            .toList();

    private Criteria() {}

    /** One rule for each of these statements, in the order of the module. */
    public static List<Rule> rules() {
        return RULES;
    }
}
