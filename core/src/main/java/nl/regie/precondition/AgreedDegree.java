package nl.regie.precondition;

/** How far the patient directs a part of life, as agreed. */
public enum AgreedDegree {
    /** The patient, by themselves. */
    SELF,
    /** The patient and others together. */
    TOGETHER,
    /** Others, in agreement with the patient. */
    BY_OTHERS;

    /** Whether this is less direction than the patient wishes. */
    public boolean isLessThan(DirectionWish wish) {
        return switch (wish) {
            case SELF -> this != SELF;
            case TOGETHER -> this == BY_OTHERS;
            case NOT_YET, NOT_WANTED, NO_ANSWER -> false;
        };
    }

    /** Whether this is more direction than the patient wishes. */
    public boolean isMoreThan(DirectionWish wish) {
        return switch (wish) {
            case SELF, NO_ANSWER -> false;
            case TOGETHER -> this == SELF;
            case NOT_YET, NOT_WANTED -> this != BY_OTHERS;
        };
    }
}
