package nl.regie.research.invented;

import nl.regie.caremodule.Wording;

/** What can make a difference in an invented world; by how much is a setting, and nought is none. */
public enum Effect {
    /** By how much more of the plans that the patient worded end as completed: a difference between shares. */
    OWN_WORDS(0.15, -0.35, 0.35),
    /** How many more topics of the patient a visit has that was prepared: a difference between means. */
    PREPARING(1, -0.5, 3),
    /** In how much more of the half years a close one is asked after the training: a difference between shares. */
    TRAINING(0.2, -0.2, 0.5);

    private final double usual;
    private final double least;
    private final double most;

    Effect(double usual, double least, double most) {
        this.usual = usual;
        this.least = least;
        this.most = most;
    }

    /** How much it is where nothing else is said. */
    public double usual() {
        return usual;
    }

    /** The least it can be. */
    public double least() {
        return least;
    }

    /** The most it can be: beyond that no chance is left on one side. */
    public double most() {
        return most;
    }

    /** Its name in a command: {@code own-words}. */
    public String code() {
        return Wording.code(this);
    }
}
