package nl.regie.spark;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regie.caremodule.Wording;
import nl.regie.cohort.Group;
import nl.regie.cohort.GroupBy;
import nl.regie.dossier.Dossier;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What makes a group; a person never does. */
enum By {
    /** The file. */
    TEAM,
    /** Where the plan stands. */
    PLAN,
    /** What wishes and needs are about. */
    LIFE_DOMAIN,
    /** When it began. */
    QUARTER;

    /**
     * In which group a dossier of this file is. A team is called as its file, without what comes after the first dot.
     */
    Function<Dossier, Optional<Group>> of(String file) {
        return switch (this) {
            case TEAM -> {
                Optional<Group> team = Optional.of(Group.of(file.replaceFirst("\\..*", "")));
                yield dossier -> team;
            }
            case PLAN -> GroupBy.plan();
            case LIFE_DOMAIN -> GroupBy.lifeDomain();
            case QUARTER -> GroupBy.quarter();
        };
    }

    /** As it is typed: {@code life-domain}. */
    static final class Typed implements ITypeConverter<By> {
        @Override
        public By convert(String text) {
            return Stream.of(values())
                    .filter(by -> Wording.code(by).equals(text))
                    .findFirst()
                    .orElseThrow(
                            () -> new TypeConversionException(
                                    "expected team, plan, life-domain or quarter / verwacht team, plan, life-domain of quarter"));
        }
    }
}
