package nl.regie.rule;

import java.util.function.Function;

/**
 * A question about a dossier that several claims ask. In an evaluation it is worked out once
 * ({@link DossierOnDay#ask}), so it is kept where it is made: another one, made in the same way, is another question.
 *
 * @param <T> the answer
 */
public final class Question<T> {
    private final Function<DossierOnDay, T> workingOut;

    private Question(Function<DossierOnDay, T> workingOut) {
        this.workingOut = workingOut;
    }

    /** A question that is answered by this, which gives the same each time for the same dossier. */
    public static <T> Question<T> of(Function<DossierOnDay, T> workingOut) {
        return new Question<>(workingOut);
    }

    T answer(DossierOnDay on) {
        return workingOut.apply(on);
    }
}
