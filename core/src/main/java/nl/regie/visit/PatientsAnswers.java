package nl.regie.visit;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.HowItGoes;
import nl.regie.consult.VisitWish;
import nl.regie.consult.YesNo;
import nl.regie.dossier.Annotation;
import nl.regie.entry.EntryId;
import nl.regie.entry.SourceRef;
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
            case BETTER -> VisitReason.GOES_WELL;
            case SAME -> wasWorseBefore() ? VisitReason.GOES_NO_BETTER : VisitReason.GOES_WELL;
            case WORSE -> VisitReason.GOES_WORSE;
            case NO_ANSWER -> VisitReason.HOW_IT_GOES_UNKNOWN;
        };
    }

    /** The same as worse is not well: what counts is the last time that something else was said. */
    private boolean wasWorseBefore() {
        return visit.current(ConsultPreparation.class).stream()
                .filter(other ->
                        other.recorded().on().isBefore(preparation.recorded().on()))
                .sorted(Comparator.comparing(
                                (ConsultPreparation other) -> other.recorded().on())
                        .reversed())
                .flatMap(other -> other.howItGoes().stream())
                .filter(how -> how == HowItGoes.BETTER || how == HowItGoes.WORSE)
                .findFirst()
                .filter(how -> how == HowItGoes.WORSE)
                .isPresent();
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
        VisitReason byWhom =
                isFilledInByPatient() ? VisitReason.FILLED_IN_IN_PERSON : VisitReason.FILLED_IN_BY_SOMEBODY_ELSE;
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

    /** Also not where it was copied from a note that somebody else wrote. */
    private boolean isFilledInByPatient() {
        return visit.isPatient(preparation.recorded().by())
                && preparation
                        .recorded()
                        .sourceRef()
                        .flatMap(SourceRef::author)
                        .map(visit::isPatient)
                        .orElse(true);
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
