package nl.regie.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.regie.caremodule.Wording;

/** A constant as people type it: by its code, with or without capitals, and with either line between its words. */
final class Typed {
    private Typed() {}

    static <E extends Enum<E>> Optional<E> find(String typed, E[] constants) {
        return Arrays.stream(constants).filter(constant -> is(typed, constant)).findAny();
    }

    static boolean is(String typed, Enum<?> constant) {
        return Wording.code(constant).equals(typed.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** What there is to type, in the order of the constants. */
    static List<String> all(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Wording::code).toList();
    }
}
