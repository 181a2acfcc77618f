package nl.regie.course;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.day.DayView;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.involvement.DangerWatch;
import nl.regie.legal.Representation;
import nl.regie.people.InvolvementAgreement;

/**
 * That it is time to ask the patient again about involving those close by, with the reason. Nothing ends or is shared
 * by this: it is a question to people.
 *
 * @param agreement the agreement; empty where somebody knew things by an authority that ended, and none was made
 * @param reason why
 * @param evidence the entries that changed, or that still rest on the agreement
 */
public record InvolvementReview(Optional<EntryId> agreement, ReviewReason reason, List<EntryId> evidence) {
    /** Keeps the evidence as it is. */
    public InvolvementReview {
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(reason, "reason");
        evidence = evidence.stream().distinct().toList();
    }

    /**
     * What is to be asked again on a day: nothing where the record is closed. What was recorded later is left out.
     * While danger at home stands, nothing is asked that could bring somebody close by in: only what still rests on an
     * agreement that was taken back.
     */
    public static List<InvolvementReview> askedOn(LocalDate day, Dossier dossier) {
        DayView view = DayView.of(dossier, day);
        if (view.closed().isPresent()) {
            return List.of();
        }
        boolean isDanger = DangerWatch.in(view.dossier()).stands();
        return new InvolvementOnDay(view)
                .reviews().stream()
                        .filter(review -> !isDanger || review.reason() == ReviewReason.WITHDRAWN)
                        .toList();
    }

    /**
     * The day that it is about: to ask again, the last one of an agreement or of an authority, or the birthday from
     * which the patient decides, too.
     */
    public Optional<LocalDate> day(DayView view) {
        return switch (reason) {
            case ASK_AGAIN -> agreementIn(view).flatMap(InvolvementAgreement::askAgainOn);
            case DECIDES_TOO -> view.dossier().patient().becomes12On();
            case ENDED -> agreementIn(view).flatMap(InvolvementAgreement::until);
            case CAME_OF_AGE, AUTHORITY_ENDED ->
                view.current(Representation.class).stream()
                        .filter(authority -> evidence.contains(authority.id()))
                        .flatMap(authority -> Stream.concat(
                                view.dossier().patient().outgrew(authority, view.day()).stream(),
                                authority.until().stream()))
                        .min(Comparator.naturalOrder());
            default -> Optional.empty();
        };
    }

    private Optional<InvolvementAgreement> agreementIn(DayView view) {
        return agreement.flatMap(id -> view.current(InvolvementAgreement.class).stream()
                .filter(each -> each.id().equals(id))
                .findFirst());
    }
}
