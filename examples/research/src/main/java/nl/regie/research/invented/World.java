package nl.regie.research.invented;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/**
 * How an invented world is: which effects there are. What else holds in it is the same in each world, and written where
 * it is drawn: {@link Life}.
 */
public final class World {
    /** The first day on which care begins for anybody. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);

    /** The last day on which something is recorded. */
    public static final LocalDate LAST_DAY = LocalDate.of(2027, 12, 31);

    /** The day of the training, the first of a half year. */
    public static final LocalDate TRAINING = LocalDate.of(2026, 1, 1);

    private final Map<Effect, Double> effects;

    private World(Map<Effect, Double> effects) {
        this.effects = effects;
    }

    /** A world in which nothing makes a difference. */
    public static World withoutEffects() {
        Map<Effect, Double> none = new EnumMap<>(Effect.class);
        for (Effect effect : Effect.values()) {
            none.put(effect, 0.0);
        }
        return new World(none);
    }

    /** The world that is made where nothing is said. */
    public static World usual() {
        World world = withoutEffects();
        for (Effect effect : Effect.values()) {
            world = world.with(effect, effect.usual());
        }
        return world;
    }

    /**
     * The same world with this effect.
     *
     * @throws IllegalArgumentException if it is more or less than it can be
     */
    public World with(Effect effect, double size) {
        if (!(size >= effect.least() && size <= effect.most())) {
            throw new IllegalArgumentException(
                    effect.code() + " is between " + effect.least() + " and " + effect.most() + ".");
        }
        Map<Effect, Double> changed = new EnumMap<>(effects);
        changed.put(effect, size);
        return new World(changed);
    }

    /** How large an effect is. */
    public double of(Effect effect) {
        return effects.getOrDefault(effect, 0.0);
    }

    @Override
    public String toString() {
        return effects.toString();
    }
}
