package nl.regie.fhir.exchange;

import nl.regie.entry.Problem;

/** A server did not give what was asked. It holds a sentence of ours and nothing of what the server said. */
final class NotAnswered extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final boolean isConflict;

    /** It was not answered, for this reason. */
    NotAnswered(String where, String code, String nl, String en) {
        this(Problem.of(where, code, nl, en), false);
    }

    private NotAnswered(Problem problem, boolean isConflict) {
        super(problem.code());
        this.problem = problem;
        this.isConflict = isConflict;
    }

    /** Others changed something since: servers answer 409 or 412. */
    static NotAnswered conflict(String where, String outcome, String reasons) {
        return new NotAnswered(
                Problem.of(
                        where,
                        "conflict",
                        "De server nam dit niet aan, want het strijdt met wat daar staat (" + outcome + ")" + reasons
                                + ". Er is niets veranderd.",
                        "The server did not take this, for it conflicts with what stands there (" + outcome + ")"
                                + reasons + ". Nothing was changed."),
                true);
    }

    Problem problem() {
        return problem;
    }

    boolean isConflict() {
        return isConflict;
    }
}
