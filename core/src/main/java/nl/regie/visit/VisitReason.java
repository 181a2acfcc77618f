package nl.regie.visit;

import static nl.regie.consult.VisitPlan.AS_PLANNED;
import static nl.regie.consult.VisitPlan.OTHER_FORM;
import static nl.regie.consult.VisitPlan.SKIP;
import static nl.regie.consult.VisitPlan.SOONER;

import java.util.Optional;
import nl.regie.caremodule.Audience;
import nl.regie.consult.VisitForm;
import nl.regie.consult.VisitPlan;

/**
 * A reason for a proposal about a visit: the most that it leaves open, and who may hear it. The source says only that a
 * visit can be left out where the answers show that it is not needed (003, lines 1124–1129): this list is ours. Its
 * texts are the wordings {@code visit-reason/…} for care staff and {@code visit-reason-patient/…} for the patient.
 */
public enum VisitReason {
    /** The patient says that it is worse. */
    GOES_WORSE(SOONER),
    /** The patient notices a sign of the signalling plan. */
    SIGNS_NOTICED(SOONER),
    /** The patient notices a sign, and there is no signalling plan to look it up in. */
    SIGNS_WITHOUT_PLAN(SOONER),
    /** Something in the preparation worries a professional who read it. */
    READER_WORRIES(SOONER, Audience.PROFESSIONAL),
    /** There is danger at home, or there are signs of it. */
    DANGER_AT_HOME(SOONER, Audience.PROFESSIONAL),
    /** A measurement lies beyond the limits that were agreed with the patient. */
    MEASUREMENT_BEYOND_LIMIT(SOONER),
    /** The patient asked for help and has no answer yet. */
    HELP_ASKED(SOONER),

    /** A professional decided about this visit, not before it was read, that contact is needed sooner. */
    DECIDED_SOONER(SOONER, Audience.PROFESSIONAL),

    /** It holds words that no professional has read. */
    FREE_TEXT_UNREAD(AS_PLANNED),
    /** The file is of a newer format and was read in part: what speaks for coming may be in the rest. */
    READ_IN_PART(AS_PLANNED, Audience.PROFESSIONAL),
    /** No professional has read it. */
    NOT_READ(AS_PLANNED),
    /** Since a professional read it, there are words of the patient that are newer. */
    NEWER_WORDS(AS_PLANNED, Audience.PROFESSIONAL),
    /** Since a professional read it, somebody close by typed something in their own words. */
    CLOSE_ONES_NEWER_WORDS(AS_PLANNED, Audience.PROFESSIONAL),
    /** There are weighty words of the patient of which it does not show that a professional read or answered them. */
    WORDS_UNREAD(AS_PLANNED, Audience.PROFESSIONAL),
    /**
     * Since a professional read it, or shortly before and unknown to who read it, another entry of a professional tells
     * of the patient: a look back, a report of a talk, or a remark.
     */
    PROFESSIONALS_NOTES(AS_PLANNED, Audience.PROFESSIONAL),
    /** Since a professional read it, somebody typed something about the patient, in whatever kind of entry. */
    WRITTEN_SINCE(AS_PLANNED, Audience.PROFESSIONAL),
    /** A professional decided about this visit, not before it was read, that it goes on, as planned or otherwise. */
    DECIDED_ON_CONTACT(AS_PLANNED, Audience.PROFESSIONAL),
    /** Since a professional read it, there are newer words of whoever agreed in the patient's place. */
    REPRESENTATIVES_NEWER_WORDS(AS_PLANNED, Audience.PROFESSIONAL),
    /** Something in it worried a reader, and a professional wrote down what was done. */
    WORRY_ACTED_ON(AS_PLANNED, Audience.PROFESSIONAL),
    /** It was worse, and a professional wrote down what was done about it. */
    WORSE_ACTED_ON(AS_PLANNED),
    /** There was a sign, and a professional wrote down what was done about it. */
    SIGNS_ACTED_ON(AS_PLANNED),
    /** The patient said that it was worse, and on a later day that it is better. */
    WORSE_AND_BETTER_SINCE(AS_PLANNED),
    /** The patient noticed a sign that is none of a crisis, and said on a later day that there is none. */
    SIGNS_AND_NONE_SINCE(AS_PLANNED),
    /** A measurement lay beyond its limits, and a professional wrote down what was done about it. */
    MEASUREMENT_ACTED_ON(AS_PLANNED),
    /** Nobody asked the reader whether anything in it worries them. */
    WORRY_NOT_ASKED(AS_PLANNED, Audience.PROFESSIONAL),
    /**
     * Nobody asked the reader whether anything in it worries them, and a professional wrote down since what was done.
     */
    WORRY_NOT_ASKED_ACTED_ON(AS_PLANNED, Audience.PROFESSIONAL),
    /** The patient last told of not feeling safe or supported. */
    FEELS_UNSAFE(AS_PLANNED, Audience.PROFESSIONAL),
    /** The patient last told of being left to do it alone. */
    LEFT_ALONE(AS_PLANNED, Audience.PROFESSIONAL),
    /**
     * What was noted of feeling safe, of being left alone, of danger or in this preparation was read back, and the
     * patient said that it differs.
     */
    SAFETY_DIFFERS(AS_PLANNED, Audience.PROFESSIONAL),
    /** What matters most to the patient has no answer. */
    MATTERS_MOST_UNANSWERED(AS_PLANNED, Audience.PROFESSIONAL),
    /** The patient asked for another professional and has no answer yet. */
    ANOTHER_PROFESSIONAL_ASKED(AS_PLANNED),
    /** There was danger at home, and the day to look at it again has come. */
    DANGER_BEFORE(AS_PLANNED, Audience.PROFESSIONAL),

    /** The patient wants to come. */
    WANTS_TO_COME(AS_PLANNED),
    /** The patient did not say whether they want to come. */
    WISH_UNKNOWN(AS_PLANNED),
    /** The patient wants contact in another form, and named it. */
    WANTS_ANOTHER_FORM(OTHER_FORM),
    /** The patient wants contact in another form, and did not say which. */
    FORM_UNKNOWN(AS_PLANNED),
    /** The patient did not say how it goes. */
    HOW_IT_GOES_UNKNOWN(AS_PLANNED),
    /** The patient says that it is the same, and the time before it was worse. */
    GOES_NO_BETTER(OTHER_FORM),
    /** There is a signalling plan, and the patient did not say whether there are signs. */
    SIGNS_UNKNOWN(AS_PLANNED),
    /** No limits that hold now were agreed with the patient for a measurement. */
    MEASUREMENT_WITHOUT_LIMIT(AS_PLANNED),
    /** Limits were agreed, and nothing was measured. */
    MEASUREMENT_MISSING(OTHER_FORM),
    /** A measurement is too old, or from a day after it was filled in. */
    MEASUREMENT_DAY_UNSURE(OTHER_FORM),
    /** A goal stands still, or it went back. */
    GOAL_STANDS_STILL(OTHER_FORM),
    /** The patient or a close one wants to talk about something, as it stands on the patient's agenda. */
    TOPICS_WAIT(OTHER_FORM),
    /** Somebody else than a professional wants to talk about something that is not on the patient's agenda. */
    TOPICS_NOT_FOR_HOME(OTHER_FORM, Audience.PROFESSIONAL),
    /** The patient asked for peers or for information, and has no answer yet: a message is one. */
    REQUEST_UNANSWERED(OTHER_FORM, VisitForm.MESSAGE),
    /** What the patient asked for, or prefers, was refused or not followed, and nobody wrote down why. */
    REFUSED_WITHOUT_REASON(AS_PLANNED, Audience.PROFESSIONAL),
    /** The patient wants something that was pointed out, and nothing shows that it was taken up. */
    WANTS_AND_NOT_TAKEN_UP(OTHER_FORM, VisitForm.MESSAGE, Audience.PROFESSIONAL),
    /** A close one worries, and the patient may know. */
    CLOSE_ONE_WORRIED(AS_PLANNED),
    /** Somebody close by filled it in whom the patient does not want to take part, or did not say yes to at 16. */
    FILLED_IN_BY_WHOM_IS_NOT_WANTED(AS_PLANNED, Audience.PROFESSIONAL),
    /** It was filled in too long before the visit. */
    FILLED_IN_TOO_LONG_AGO(AS_PLANNED),
    /** The day of the visit is not known, or has passed. */
    VISIT_UNKNOWN(AS_PLANNED),
    /** There is another preparation for this visit: nobody can tell which one holds. */
    ANOTHER_PREPARATION(AS_PLANNED),
    /** The patient added something to it. */
    PATIENT_ADDED_SOMETHING(AS_PLANNED),
    /** It is the first visit. */
    FIRST_VISIT(AS_PLANNED),
    /** Nobody wrote down whether it is the first visit. */
    FIRST_VISIT_UNKNOWN(AS_PLANNED),
    /** The treatment changed since the last visit. */
    TREATMENT_CHANGED(AS_PLANNED),
    /** Nobody wrote down whether the treatment changed. */
    TREATMENT_CHANGED_UNKNOWN(AS_PLANNED),
    /** Checks are due. */
    CHECKS_DUE(AS_PLANNED),
    /** Nobody wrote down whether checks are due. */
    CHECKS_DUE_UNKNOWN(AS_PLANNED),
    /** The visit before this one was skipped. */
    PREVIOUS_VISIT_SKIPPED(OTHER_FORM),
    /** Nobody wrote down whether the visit before this one was skipped. */
    PREVIOUS_VISIT_SKIPPED_UNKNOWN(OTHER_FORM),
    /**
     * A professional wants to talk about something. The patient's version says so always, in the same sentence: what is
     * for home stands on the agenda.
     */
    PROFESSIONAL_HAS_TOPICS(OTHER_FORM, Audience.PROFESSIONAL),
    /** By the day of the visit it is time to look at the plan, a goal or the signalling plan again. */
    REVIEW_DUE(OTHER_FORM),
    /** By the day of the visit it is time to ask something again: it can be asked by telephone. */
    DAY_TO_ASK_AGAIN(OTHER_FORM, VisitForm.PHONE, Audience.PROFESSIONAL),
    /** Compulsory care is in force. */
    COMPULSORY_CARE(AS_PLANNED),
    /** A close one worries, and told so in confidence. */
    CLOSE_ONE_WORRIED_IN_CONFIDENCE(AS_PLANNED, Audience.PROFESSIONAL),
    /** It is heavy for a close one, or too much. */
    CARER_LOADED(AS_PLANNED, Audience.PROFESSIONAL),
    /** The patient or somebody else said of something that it is not, or not always, well. */
    TOLD_OF_TROUBLE(AS_PLANNED, Audience.PROFESSIONAL),
    /** Something was read back to the patient, who said that it differs. */
    READ_BACK_DIFFERS(AS_PLANNED, Audience.PROFESSIONAL),
    /** A wish or need waits for an answer for longer than the period. */
    WISH_WAITS(AS_PLANNED, Audience.PROFESSIONAL),
    /** The patient found the pace too fast or too slow, and nothing shows that something was done with it. */
    PACE_OPEN(AS_PLANNED, Audience.PROFESSIONAL),
    /** Somebody agreed in the place of the patient, who resists it. */
    RESISTS(AS_PLANNED, Audience.PROFESSIONAL),

    /** The patient says that this visit need not be. */
    NEED_NOT_COME(SKIP),
    /** The patient says that it is the same or better. */
    GOES_WELL(SKIP),
    /** The patient notices no signs of the signalling plan. */
    NO_SIGNS(SKIP),
    /** Everything for which limits were agreed was measured, and lies within them. */
    WITHIN_LIMITS(SKIP),
    /** The patient tells of every goal that they took on that it is under way. */
    GOALS_UNDER_WAY(SKIP),
    /** The patient said nothing of a goal that they took on: nobody has to tell of a goal before each visit. */
    GOAL_UNTOLD(SKIP),
    /** The patient says that there are too many contacts or checks: that asks for less. */
    TOO_MANY_CONTACTS(SKIP, Audience.PROFESSIONAL),
    /** The patient filled it in in person. */
    FILLED_IN_IN_PERSON(SKIP),
    /** Somebody else filled it in for the patient, who may be unable to write. */
    FILLED_IN_BY_SOMEBODY_ELSE(SKIP),
    /** A professional read it, and says that nothing in it worries them. */
    NOTHING_WORRIES(SKIP, Audience.PROFESSIONAL),
    /** A professional read it, and the record holds nothing against skipping. */
    NOTHING_AGAINST(SKIP);

    private final VisitPlan leavesOpen;
    private final Optional<VisitForm> answeredBy;
    private final Audience audience;

    VisitReason(VisitPlan leavesOpen) {
        this(leavesOpen, Optional.empty(), Audience.PATIENT);
    }

    VisitReason(VisitPlan leavesOpen, Audience audience) {
        this(leavesOpen, Optional.empty(), audience);
    }

    VisitReason(VisitPlan leavesOpen, VisitForm answeredBy) {
        this(leavesOpen, Optional.of(answeredBy), Audience.PATIENT);
    }

    VisitReason(VisitPlan leavesOpen, VisitForm answeredBy, Audience audience) {
        this(leavesOpen, Optional.of(answeredBy), audience);
    }

    VisitReason(VisitPlan leavesOpen, Optional<VisitForm> answeredBy, Audience audience) {
        this.leavesOpen = leavesOpen;
        this.answeredBy = answeredBy;
        this.audience = audience;
    }

    /**
     * The most that can still be proposed where this is so: contact sooner, only the visit as planned, another form at
     * most, or skipping.
     */
    public VisitPlan leavesOpen() {
        return leavesOpen;
    }

    /** The form of contact that answers it, where a visit is more than it takes. */
    public Optional<VisitForm> answeredBy() {
        return answeredBy;
    }

    /** What it says about skipping a visit. */
    public SkipList list() {
        return SkipLists.shipped().listOf(this);
    }

    /** Whether the patient may hear it. Care staff hears everything. */
    public boolean isForPatient() {
        return audience == Audience.PATIENT;
    }
}
