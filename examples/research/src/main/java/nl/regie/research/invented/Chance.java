package nl.regie.research.invented;

import java.util.List;
import java.util.SplittableRandom;

/** Draws of one life, always the same for the same seed and number. */
final class Chance {
    private final SplittableRandom random;

    private Chance(SplittableRandom random) {
        this.random = random;
    }

    /**
     * Of the patient with this number: lives do not hang on one another, so they can be made in any order. The seed is
     * mixed twice, for seeds that lie side by side would give draws that run after one another.
     */
    static Chance of(long seed, int number) {
        return new Chance(new SplittableRandom(mixed(mixed(seed) + number)));
    }

    private static long mixed(long seed) {
        return new SplittableRandom(seed).nextLong();
    }

    /** Whether something of this chance happens. */
    boolean happens(double chance) {
        return random.nextDouble() < chance;
    }

    /** A number from one to another, both of them included, each as likely. */
    int from(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** Between two numbers. */
    double between(double least, double most) {
        return random.nextDouble(least, most);
    }

    /** How often something of this chance happens in so many times. */
    int times(int tries, double chance) {
        int happened = 0;
        for (int i = 0; i < tries; i++) {
            happened += happens(chance) ? 1 : 0;
        }
        return happened;
    }

    /** One of these. */
    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** One of the constants of a list. */
    <T extends Enum<T>> T one(Class<T> of) {
        return one(List.of(of.getEnumConstants()));
    }
}
