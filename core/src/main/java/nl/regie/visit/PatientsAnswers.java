package nl.regie.visit;

import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.HowItGoes;
import nl.regie.consult.VisitWish;
import nl.regie.consult.YesNo;
import nl.regie.dossier.Annotation;
import nl.regie.entry.EntryId;
import nl.regie.signalling.SignallingPlan;

/** What the patient answered, and whether it is the patient's and of now. */
final class PatientsAnswers {
    private final VisitInView visit;
    private final ConsultPreparation preparation;

    PatientsAnswers(VisitInView visit) {
        this.visit = visit;
        this.preparation = visit.preparation();
    }

    Stream<GivenReason> reasons() {
        Stream<GivenReason> answers = Stream.of(Optional.of(wish()), Optional.of(howItGoes()), signs())
                .flatMap(Optional::stream)
                .map(reason -> new GivenReason(
                        reason,
                        reason == VisitReason.SIGNS_NOTICED
                                ? Stream.concat(Stream.of(preparation.id()), preparation.signs().stream())
                                        .toList()
                                : Stream.of(preparation.id()).toList()));
        return Stream.of(answers, filledIn(), others(), annotations()).flatMap(each -> each);
    }

    private VisitReason wish() {
        return switch (preparation.wish().orElse(VisitWish.NO_ANSWER)) {
            case COME -> VisitReason.WANTS_TO_COME;
            case OTHER_FORM ->
                preparation.form().isPresent() ? VisitReason.WANTS_ANOTHER_FORM : VisitReason.FORM_UNKNOWN;
            case SKIP -> preparation.form().isPresent() ? VisitReason.WANTS_ANOTHER_FORM : VisitReason.NEED_NOT_COME;
            case NO_ANSWER -> VisitReason.WISH_UNKNOWN;
        };
    }

    private VisitReason howItGoes() {
        return switch (preparation.howItGoes().orElse(HowItGoes.NO_ANSWER)) {
            case BETTER, SAME -> VisitReason.GOES_WELL;
            case WORSE -> VisitReason.GOES_WORSE;
            case NO_ANSWER -> VisitReason.HOW_IT_GOES_UNKNOWN;
        };
    }

    /** Who has no signalling plan was not asked for its signs. */
    private Optional<VisitReason> signs() {
        if (!preparation.signs().isEmpty() || preparation.noticesSigns().equals(Optional.of(YesNo.YES))) {
            return Optional.of(VisitReason.SIGNS_NOTICED);
        }
        if (preparation.noticesSigns().isPresent()) {
            return Optional.of(VisitReason.NO_SIGNS);
        }
        return visit.current(SignallingPlan.class).isEmpty()
                ? Optional.empty()
                : Optional.of(VisitReason.SIGNS_UNKNOWN);
    }

    private Stream<GivenReason> filledIn() {
        VisitReason byWhom = visit.isPatient(preparation.recorded().by())
                ? VisitReason.FILLED_IN_IN_PERSON
                : VisitReason.FILLED_IN_BY_SOMEBODY_ELSE;
        boolean isVisitToCome =
                preparation.visitOn().filter(day -> !day.isBefore(visit.day())).isPresent();
        EntryId id = preparation.id();
        return Stream.of(
                        Stream.of(GivenReason.of(byWhom, id)),
                        visit.isTooOld(preparation.recorded().day())
                                ? Stream.of(GivenReason.of(VisitReason.FILLED_IN_TOO_LONG_AGO, id))
                                : Stream.<GivenReason>of(),
                        isVisitToCome
                                ? Stream.<GivenReason>of()
                                : Stream.of(GivenReason.of(VisitReason.VISIT_UNKNOWN, id)))
                .flatMap(each -> each);
    }

    private Stream<GivenReason> others() {
        return VisitInView.where(
                VisitReason.ANOTHER_PREPARATION,
                visit.current(ConsultPreparation.class).stream()
                        .filter(other -> !other.id().equals(preparation.id()))
                        .filter(this::mayBeAboutThisVisit)
                        .map(ConsultPreparation::id));
    }

    private boolean mayBeAboutThisVisit(ConsultPreparation other) {
        return !other.recorded().on().isBefore(preparation.recorded().on())
                || other.visitOn().equals(preparation.visitOn())
                || (other.visitOn().isEmpty()
                        && !visit.isTooOld(other.recorded().day()));
    }

    private Stream<GivenReason> annotations() {
        return VisitInView.where(
                VisitReason.PATIENT_ADDED_SOMETHING,
                visit.current(Annotation.class).stream()
                        .filter(annotation -> visit.versionsOf(preparation.id()).contains(annotation.about()))
                        .map(Annotation::id));
    }
}
