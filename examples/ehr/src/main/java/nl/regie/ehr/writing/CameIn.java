package nl.regie.ehr.writing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.caremodule.Wording;
import nl.regie.careplan.CarePlan;
import nl.regie.comparison.Difference;
import nl.regie.comparison.DifferenceText;
import nl.regie.consult.PreparationReading;
import nl.regie.consult.VisitDecision;
import nl.regie.consult.YesNo;
import nl.regie.dossier.Dossier;
import nl.regie.ehr.screen.Speech;
import nl.regie.entry.Entry;
import nl.regie.entry.Note;
import nl.regie.naming.Naming;
import nl.regie.signalling.SignallingPlan;
import nl.regie.voice.PatientsWords;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** What somebody else wrote meanwhile, so that who saves second can read it before saving again. */
final class CameIn {
    private final Entry entry;
    private final Dossier seen;
    private final Naming naming;
    private final Speech speech;
    private final MessageSource texts;

    CameIn(Entry entry, Dossier seen, Naming naming, Speech speech, MessageSource texts) {
        this.entry = entry;
        this.seen = seen;
        this.naming = naming;
        this.speech = speech;
        this.texts = texts;
    }

    /** What it is and what stands in it; of a plan what changed. */
    Stream<String> inWords() {
        String name = naming.inFull(entry.id());
        Optional<Difference> changes =
                entry.recorded().replaces().flatMap(seen::findEntry).flatMap(this::changesSince);
        Stream<String> inIt = changes.map(
                        each -> DifferenceText.of(each, seen, speech.module(), speech.language()).stream()
                                .skip(1))
                .orElseGet(() -> Stream.concat(patientsWords(), written()).filter(line -> !name.contains(line)));
        return Stream.concat(Stream.of(name), inIt);
    }

    private Optional<Difference> changesSince(Entry former) {
        if (former instanceof CarePlan before && entry instanceof CarePlan after) {
            return Optional.of(Difference.between(before, after));
        }
        return former instanceof SignallingPlan before && entry instanceof SignallingPlan after
                ? Optional.of(Difference.between(before, after))
                : Optional.empty();
    }

    private Stream<String> patientsWords() {
        return PatientsWords.in(seen.patient().id(), entry).stream().map(naming::quoted);
    }

    private Stream<String> written() {
        if (entry instanceof VisitDecision decision) {
            return Stream.of(
                            Stream.of(naming.word(Wording.id("decided-visit", decision.plan()))),
                            plain(decision.reason()),
                            decision
                                    .nextContactOn()
                                    .map(on -> naming.sentence(
                                            "decided-visit/next-contact", Map.of("when", naming.of(on))))
                                    .stream(),
                            plain(decision.howToReachUs()))
                    .flatMap(lines -> lines);
        }
        return entry instanceof PreparationReading reading ? read(reading) : Stream.of();
    }

    private Stream<String> read(PreparationReading reading) {
        Stream<String> answers = Stream.of(
                        answer("firstVisit", reading.firstVisit()),
                        answer("treatmentChanged", reading.treatmentChanged()),
                        answer("checksDue", reading.checksDue()),
                        answer("previousVisitSkipped", reading.previousVisitSkipped()),
                        answer("worries", reading.worries()))
                .flatMap(Optional::stream);
        return Stream.of(
                        answers,
                        reading.answers().stream()
                                .map(each -> naming.inFull(each.about()) + ": "
                                        + speech.words().of(each.answer())),
                        plain(reading.topics()))
                .flatMap(lines -> lines);
    }

    private Optional<String> answer(String question, Optional<YesNo> answer) {
        return answer.map(each -> ours("visit.q." + question) + " " + ours("answer." + each));
    }

    private String ours(String text) {
        return texts.getMessage(text, null, LocaleContextHolder.getLocale());
    }

    private Stream<String> plain(Optional<Note> note) {
        return plain(note.stream().toList());
    }

    private Stream<String> plain(List<Note> notes) {
        return notes.stream().map(naming::plain);
    }
}
