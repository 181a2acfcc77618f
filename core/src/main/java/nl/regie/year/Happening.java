package nl.regie.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.careplan.CarePlan;

/**
 * Something that happened.
 *
 * @param kind of which kind it is
 * @param told what the patient said of it, in their own words
 * @param plan of which plan it is, where there is more than one
 * @param lines what else there is to tell
 */
record Happening(LocalDate on, Kind kind, Optional<String> told, Optional<CarePlan> plan, List<String> lines) {
    Happening {
        lines = List.copyOf(lines);
    }

    Happening(LocalDate on, Kind kind, Optional<String> told, List<String> lines) {
        this(on, kind, told, Optional.empty(), lines);
    }

    Happening ofPlan(Optional<CarePlan> which) {
        return new Happening(on, kind, told, which, lines);
    }

    /** The kinds, in the order in which they stand on a day. Their names are the wordings {@code year/one/…}. */
    enum Kind {
        /** The patient and somebody of the care team talked. */
        TALK,
        /** A first step, or something that worked out, as the patient told it. */
        STEP,
        /** Something was decided together. */
        DECISION,
        /** Something was decided, and no part of the patient in it shows. */
        DECISION_BY_OTHERS,
        /** There were signs, as the patient wrote down; also those that others notice. */
        SIGNS,
        /** The plan was made, or changed. */
        PLAN,
        /** The signalling plan was made, or changed. */
        SIGNALLING;

        /** Whether it stands on a page that others may see lying about: signs hint at a condition. */
        boolean isForADiscreetPage() {
            return this != SIGNS && this != SIGNALLING;
        }
    }
}
