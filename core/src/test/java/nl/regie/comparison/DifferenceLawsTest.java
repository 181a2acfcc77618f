package nl.regie.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import nl.regie.caremodule.CareModule;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Closing;
import nl.regie.careplan.Goal;
import nl.regie.careplan.NotNow;
import nl.regie.careplan.PlannedAction;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.Language;
import nl.regie.generators.Dossiers;
import nl.regie.generators.ValueTypes;
import nl.regie.generators.ValueTypes.Accessor;
import nl.regie.signalling.PhaseLevel;
import nl.regie.signalling.Sign;
import nl.regie.signalling.SignallingPhase;
import nl.regie.signalling.SignallingPlan;

/** Whatever is different between two versions is told: no field of a plan or of its parts is forgotten. */
class DifferenceLawsTest {
    private static final Set<String> SEEN = new TreeSet<>();

    @Provide
    Arbitrary<Tuple.Tuple2<Dossier, Dossier>> twoDossiers() {
        return Dossiers.any().tuple2();
    }

    @Property(tries = 50)
    void aVersionIsNoDifferentFromItself(@ForAll("twoDossiers") Tuple.Tuple2<Dossier, Dossier> two) {
        two.get1().carePlans().forEach(plan -> assertThat(
                        Difference.between(plan, plan).changes())
                .isEmpty());
        two.get1().signallingPlans().forEach(plan -> assertThat(
                        Difference.between(plan, plan).changes())
                .isEmpty());
    }

    @Property(tries = 100)
    void eachFieldThatIsDifferentIsTold(@ForAll("twoDossiers") Tuple.Tuple2<Dossier, Dossier> two) {
        each(two, Dossier::carePlans, (mine, theirs) -> {
            eachSide(CarePlan.class, mine, theirs, changed -> Difference.between(mine, changed));
            eachPart(
                    Goal.class,
                    mine.goals(),
                    theirs.goals(),
                    (goal, changed) -> Difference.between(
                            plan(mine).addGoals(goal).build(),
                            plan(mine).addGoals(changed).build()));
            eachPart(
                    PlannedAction.class,
                    mine.actions(),
                    theirs.actions(),
                    (action, changed) -> Difference.between(
                            plan(mine).addActions(action).build(),
                            plan(mine).addActions(changed).build()));
            eachPart(
                    NotNow.class,
                    mine.notNow(),
                    theirs.notNow(),
                    (notNow, changed) -> Difference.between(
                            plan(mine).addNotNow(notNow).build(),
                            plan(mine).addNotNow(changed).build()));
        });
        each(two, Dossier::signallingPlans, (mine, theirs) -> {
            eachSide(SignallingPlan.class, mine, theirs, changed -> Difference.between(mine, changed));
            eachPart(
                    SignallingPhase.class,
                    mine.phases(),
                    theirs.phases(),
                    (phase, changed) -> Difference.between(signalling(mine, phase), signalling(mine, changed)));
            eachPart(
                    Sign.class,
                    signs(mine),
                    signs(theirs),
                    (sign, changed) ->
                            Difference.between(signalling(mine, withSign(sign)), signalling(mine, withSign(changed))));
        });
    }

    @Property(tries = 100)
    void everyDifferenceReadsAsSentencesInBothLanguages(@ForAll("twoDossiers") Tuple.Tuple2<Dossier, Dossier> two) {
        Dossier dossier = two.get1();
        for (Language language : Language.values()) {
            dossier.carePlans().forEach(mine -> two.get2()
                    .carePlans()
                    .forEach(theirs -> areSentences(Difference.between(mine, theirs), dossier, language)));
            dossier.signallingPlans().forEach(mine -> two.get2()
                    .signallingPlans()
                    .forEach(theirs -> areSentences(Difference.between(mine, theirs), dossier, language)));
        }
    }

    @AfterContainer
    static void everyFieldWasSeenToDiffer() {
        List<Class<?>> types = List.of(
                CarePlan.class,
                Goal.class,
                PlannedAction.class,
                NotNow.class,
                SignallingPlan.class,
                SignallingPhase.class,
                Sign.class);
        Set<String> all = new TreeSet<>();
        types.forEach(type -> ValueTypes.accessors(type).stream()
                .filter(DifferenceLawsTest::isContent)
                .forEach(accessor -> all.add(accessor.toString())));
        assertThat(SEEN).isEqualTo(all);
    }

    private static void areSentences(Difference difference, Dossier dossier, Language language) {
        List<String> sentences = DifferenceText.of(difference, dossier, CareModule.shipped(), language);
        assertThat(sentences)
                .hasSize(1
                        + Math.max(1, difference.changes().size())
                        + difference.leaving(dossier).size())
                .allSatisfy(sentence ->
                        assertThat(sentence).endsWith(".").doesNotContain("\n", "Note[", "OwnWords[", "Optional"));
    }

    private interface Comparing<T> {
        Difference of(T mine, T changed);
    }

    private static <T> void each(
            Tuple.Tuple2<Dossier, Dossier> two, Function<Dossier, List<T>> plans, BiConsumer<T, T> check) {
        plans.apply(two.get1()).forEach(mine -> plans.apply(two.get2()).forEach(theirs -> check.accept(mine, theirs)));
    }

    private static <T> void eachPart(Class<T> type, List<T> mine, List<T> theirs, Comparing<T> comparing) {
        if (!mine.isEmpty() && !theirs.isEmpty()) {
            T part = mine.get(0);
            eachSide(type, part, theirs.get(0), changed -> comparing.of(part, changed));
        }
    }

    /** The one with each field, in turn, as it is in the other. */
    private static <T> void eachSide(Class<T> type, T mine, T theirs, Function<T, Difference> difference) {
        for (Accessor accessor : ValueTypes.accessors(type)) {
            Object before = accessor.of(mine);
            Object after = accessor.of(theirs);
            if (isContent(accessor)) {
                Optional<T> changed = with(type, mine, accessor.method().getName(), after);
                boolean isTold = changed.filter(
                                each -> !difference.apply(each).changes().isEmpty())
                        .isPresent();
                if (before.equals(after)) {
                    assertThat(isTold).as(accessor.toString()).isFalse();
                } else if (changed.isPresent() && !inNoOrder(before).equals(inNoOrder(after))) {
                    SEEN.add(accessor.toString());
                    assertThat(isTold).as(accessor.toString()).isTrue();
                }
            }
        }
    }

    /** What a plan says. By which name and when a version was recorded is told apart. */
    private static boolean isContent(Accessor accessor) {
        boolean isName =
                accessor.method().getName().equals("id") || accessor.toString().equals("NotNow.answers");
        return !isName && !accessor.method().getName().equals("recorded");
    }

    /** Whatever says the same: things in another order, and an end of which nothing was said. */
    private static Object inNoOrder(Object value) {
        if (value.equals(Optional.of(Closing.builder().build()))) {
            return Optional.empty();
        }
        return value instanceof Collection<?> many ? Set.copyOf(many) : value;
    }

    /** Empty where the value cannot be, such as a goal without any words. */
    private static <T> Optional<T> with(Class<T> type, T value, String field, Object content) {
        try {
            Object builder = type.getMethod("builder").invoke(null);
            call(builder, "from", value);
            call(builder, field, content);
            return Optional.of(type.cast(builder.getClass().getMethod("build").invoke(builder)));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InvalidValueException) {
                return Optional.empty();
            }
            throw new IllegalStateException(type.getSimpleName() + "." + field, e);
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new IllegalStateException(type.getSimpleName() + "." + field, e);
        }
    }

    private static void call(Object builder, String name, Object argument)
            throws IllegalAccessException, InvocationTargetException {
        Method setter = Stream.of(builder.getClass().getMethods())
                .filter(method -> method.getName().equals(name)
                        && method.getParameterCount() == 1
                        && method.getParameterTypes()[0].isInstance(argument))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No way to set " + name + "."));
        setter.setAccessible(true); // what a builder is made of is hidden
        setter.invoke(builder, argument);
    }

    private static CarePlan.Builder plan(CarePlan plan) {
        return CarePlan.builder().from(plan).goals(List.of()).actions(List.of()).notNow(List.of());
    }

    private static SignallingPlan signalling(SignallingPlan plan, SignallingPhase phase) {
        SignallingPhase named = SignallingPhase.builder()
                .from(phase)
                .id(EntryId.of("phase-of-its-own"))
                .build();
        return SignallingPlan.builder().from(plan).phases(List.of(named)).build();
    }

    private static SignallingPhase withSign(Sign sign) {
        return SignallingPhase.builder()
                .id(EntryId.of("phase-of-its-own"))
                .level(PhaseLevel.WORSE)
                .addSigns(sign)
                .build();
    }

    private static List<Sign> signs(SignallingPlan plan) {
        return plan.phases().stream().flatMap(phase -> phase.signs().stream()).toList();
    }
}
