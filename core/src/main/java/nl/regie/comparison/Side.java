package nl.regie.comparison;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.regie.careplan.Goal;
import nl.regie.careplan.NotNow;
import nl.regie.careplan.PlannedAction;
import nl.regie.signalling.Sign;
import nl.regie.signalling.SignallingPhase;

/**
 * What stands on one side of a part of a plan, such as who does an action: for a part that was added or removed as a
 * whole, in the same order as changes are told.
 *
 * @param aspect which side
 * @param values what stands there
 */
public record Side(ChangedAspect aspect, List<Object> values) {
    /** Keeps the values as they are. */
    public Side {
        Objects.requireNonNull(aspect, "aspect");
        values = List.copyOf(values);
    }

    /**
     * The sides of a goal, an action, what is put off, a phase or a sign of which anything was written down. In which
     * phase a sign stands is no side of it.
     *
     * @throws IllegalArgumentException if it is no part of a plan
     */
    public static List<Side> of(Object part) {
        if (part instanceof Goal goal) {
            return of(CarePlanFacets.GOAL, goal);
        } else if (part instanceof PlannedAction action) {
            return of(CarePlanFacets.ACTION, action);
        } else if (part instanceof NotNow notNow) {
            return of(CarePlanFacets.NOT_NOW, notNow);
        } else if (part instanceof SignallingPhase phase) {
            return of(SignallingFacets.PHASE, phase);
        } else if (part instanceof Sign sign) {
            return List.of(
                    new Side(ChangedAspect.OWN_WORDS, List.of(sign.what())),
                    new Side(ChangedAspect.NOTICED_BY, List.of(sign.noticedBy())));
        }
        throw new IllegalArgumentException(part.getClass().getSimpleName() + " is no part of a plan.");
    }

    private static <T> List<Side> of(List<Facet<T>> facets, T part) {
        return facets.stream()
                .map(facet -> new Side(facet.aspect(), facet.in(part)))
                .flatMap(side -> side.values().isEmpty() ? Stream.of() : Stream.of(side))
                .toList();
    }
}
