package nl.regie.cli;

import java.util.List;
import java.util.Set;
import nl.regie.caremodule.CareModule;
import nl.regie.comparison.Difference;
import nl.regie.comparison.DifferenceText;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.fhir.again.DraftAgain;
import nl.regie.fhir.again.SourceChange;
import nl.regie.fhir.again.SourceChange.Kind;
import nl.regie.naming.Naming;

/** What another system says now, beside what was taken over of it, for somebody to choose from. */
final class SourceChangeSheet {
    private final DraftAgain again;
    private final CareModule module;
    private final Speech speech;
    private final Dossier taken;
    private final Naming named;

    /**
     * What there is to choose from.
     *
     * @throws nl.regie.entry.InvalidValueException if it is taken over before the day of what it follows
     */
    SourceChangeSheet(DraftAgain again, CareModule module, Speech speech) {
        this.again = again;
        this.module = module;
        this.speech = speech;
        this.taken = again.takeOver(again.changes().stream()
                .filter(SourceChange::canBeTakenOver)
                .map(SourceChange::entry)
                .toList());
        this.named = new Naming(taken, module, speech.language());
    }

    String text() {
        SentenceSheet sheet = new SentenceSheet()
                .title(speech.say(
                        "Wat het andere systeem nu zegt. Er is nog niets overgenomen.",
                        "What the other system says now. Nothing was taken over yet."));
        if (again.changes().isEmpty()) {
            sheet.line(speech.say(
                    "Niets anders dan wat al is overgenomen.", "Nothing else than what was taken over already."));
        }
        for (SourceChange change : again.changes()) {
            sheet.line("");
            sheet.line(named(change) + ": " + what(change) + " [" + change.entry() + "]");
            here(change).forEach(sheet::item);
            if (change.kind() == Kind.CHANGED) {
                differences(change).forEach(sheet::item);
            }
        }
        return sheet.toString();
    }

    private String what(SourceChange change) {
        return switch (change.kind()) {
            case NEW -> speech.say("nieuw", "new");
            case CHANGED -> speech.say("anders dan wat is overgenomen", "other than what was taken over");
            case OVER -> speech.say("loopt daar niet meer", "no longer runs there");
            case GONE ->
                speech.say(
                        "staat niet in dit document, en andere plannen van dat systeem wel; of het voorbij is, is niet te zien",
                        "is not in this document, and other plans of that system are; whether it is over cannot be seen");
        };
    }

    /** As it is called in the dossier in which it would stand, or stands already; its id is for who takes it over. */
    private String named(SourceChange change) {
        if (change.canBeTakenOver()) {
            return named.inFull(change.entry());
        }
        return change.before()
                .map(named::inFull)
                .orElseGet(() -> speech.say("Een plan dat hier is gewist", "A plan that was erased here"));
    }

    private List<String> here(SourceChange change) {
        return switch (change.here()) {
            case AS_IT_CAME -> List.of();
            case CHANGED ->
                List.of(
                        change.canBeTakenOver()
                                ? speech.say(
                                        "Hier is ermee verder gegaan. Dat blijft staan; dit komt er als concept naast.",
                                        "Somebody went on with it here. That stays; this comes beside it, as a draft.")
                                : speech.say(
                                        "Hier is ermee verder gegaan. Praat er met de patiënt over; dit is niet over te nemen.",
                                        "Somebody went on with it here. Talk about it with the patient; this cannot be taken over."));
            case IN_ERROR ->
                List.of(speech.say(
                        "Wat was overgenomen, is hier als fout gemarkeerd. Kijk eerst waarom.",
                        "What was taken over was marked as entered in error here. See first why."));
            case ERASED ->
                List.of(speech.say(
                        "Dit is hier gewist. Het is niet over te nemen.",
                        "This was erased here. It cannot be taken over."));
        };
    }

    /** The title of a difference says which versions they are, and the change says that already. */
    private List<String> differences(SourceChange change) {
        return again.plan(change.entry())
                .filter(plan -> change.canBeTakenOver())
                .map(plan -> {
                    EntryId before = change.before().orElseThrow();
                    Difference difference = new Difference(
                            before,
                            taken.recordedOn(before).orElse(plan.recorded().on()),
                            plan.id(),
                            plan.recorded().on(),
                            plan.recorded().by(),
                            change.changes(),
                            Set.of());
                    List<String> sentences = DifferenceText.of(difference, taken, module, speech.language());
                    return sentences.subList(1, sentences.size());
                })
                .orElse(List.of());
    }
}
