package nl.regie.practice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regie.entry.EntryId;
import nl.regie.finding.ClaimResult;
import nl.regie.value.Several;

/** What the lines of a profile say of one claim, taken together. */
final class Signs {
    /** What one line says of a claim. */
    enum Sign {
        /** All that the claim asks. */
        WHOLE,
        /** All that this line can, while the claim asks for more lines. */
        ADDS,
        /** Some of it. */
        PART,
        /** Still to be answered or found out. */
        OPEN,
        /** The contrary, without a reason. */
        AGAINST,
        /** The contrary, with a reason. The norms say "where possible". */
        EXPLAINED,
        /** Nothing: it is about something else. */
        NONE
    }

    private final Map<Sign, List<EntryId>> lines = new EnumMap<>(Sign.class);

    private Signs() {
        for (Sign sign : Sign.values()) {
            lines.put(sign, new ArrayList<>());
        }
    }

    static <P extends Provision> Signs of(Collection<P> provisions, Function<P, Sign> reading) {
        Signs signs = new Signs();
        provisions.forEach(provision -> signs.lines(reading.apply(provision)).add(provision.id()));
        return signs;
    }

    /** What a line says of whether something is there at all. */
    static Sign thatItIsThere(Provision provision) {
        return switch (provision.state()) {
            case IN_PLACE -> Sign.WHOLE;
            case PLANNED -> Sign.PART;
            case ASKED_FOR -> Sign.OPEN;
            case REFUSED -> withoutReason(provision);
        };
    }

    /** What a line says of whether something is there for everybody it is meant for. */
    static Sign thatItIsForEverybody(Provision provision) {
        Sign there = thatItIsThere(provision);
        if (there != Sign.WHOLE && there != Sign.PART) {
            return there;
        }
        return provision
                .reach()
                .map(reach -> switch (reach) {
                    case EVERYBODY -> there;
                    case SOME -> Sign.PART;
                    case NOBODY -> there == Sign.WHOLE ? withoutReason(provision) : Sign.OPEN;
                })
                .orElse(Sign.OPEN);
    }

    /** One line that says all is enough, unless another says the contrary. */
    ClaimResult anyIsEnough() {
        return !lines(Sign.WHOLE).isEmpty() && lines(Sign.AGAINST).isEmpty()
                ? ClaimResult.met(lines(Sign.WHOLE))
                : otherwise();
    }

    /** Every line has to say all. */
    ClaimResult eachIsNeeded() {
        return Stream.of(Sign.PART, Sign.OPEN, Sign.AGAINST)
                        .allMatch(sign -> lines(sign).isEmpty())
                ? anyIsEnough()
                : otherwise();
    }

    private ClaimResult otherwise() {
        List<EntryId> shown = all(Sign.WHOLE, Sign.ADDS, Sign.PART);
        if (!shown.isEmpty()) {
            return ClaimResult.partlyMet(shown, all(Sign.PART, Sign.OPEN, Sign.AGAINST));
        }
        return lines(Sign.AGAINST).isEmpty()
                ? ClaimResult.cannotTell(all(Sign.EXPLAINED), all(Sign.OPEN))
                : ClaimResult.notMet(all(Sign.AGAINST));
    }

    private Several<EntryId> all(Sign... signs) {
        return Several.in(List.of(signs)).all(this::lines);
    }

    private List<EntryId> lines(Sign sign) {
        return lines.getOrDefault(sign, List.of());
    }

    private static Sign withoutReason(Provision provision) {
        return provision.reason().isPresent() ? Sign.EXPLAINED : Sign.AGAINST;
    }
}
