package nl.regie.ehr.mine;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regie.course.BeforeWithdrawal;
import nl.regie.dossier.Dossier;
import nl.regie.ehr.Today;
import nl.regie.ehr.dossier.DossierOfPatient;
import nl.regie.ehr.people.Patient;
import nl.regie.ehr.record.Consent;
import nl.regie.ehr.rights.Access;
import nl.regie.ehr.rights.NotForYou;
import nl.regie.ehr.screen.Filled;
import nl.regie.ehr.screen.Speech;
import nl.regie.ehr.writing.Form;
import nl.regie.ehr.writing.Forms;
import nl.regie.ehr.writing.Pen;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.naming.Naming;
import nl.regie.patientcopy.CloseOneCopy;
import nl.regie.people.CloseOne;
import nl.regie.people.Involvement;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementAnswer;
import nl.regie.people.InvolvementTopic;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The patient chooses what is shown to whom, and sees what each of them sees then. */
@Controller
class SharingScreen {
    private final Access access;
    private final DossierOfPatient dossiers;
    private final Forms forms;
    private final Speech speech;
    private final Today today;

    SharingScreen(Access access, DossierOfPatient dossiers, Forms forms, Speech speech, Today today) {
        this.access = access;
        this.dossiers = dossiers;
        this.forms = forms;
        this.speech = speech;
        this.today = today;
    }

    @GetMapping("/my/sharing")
    String all(Model screen) {
        Dossier dossier = dossiers.of(access.own());
        Naming naming = new Naming(dossier, speech.module(), speech.language());
        List<CloseOne> people = dossier.current(CloseOne.class);
        List<Person> shown = IntStream.range(0, people.size())
                .mapToObj(i -> new Person(
                        i,
                        naming.of(people.get(i).person()),
                        agreed(people.get(i).person(), dossier)))
                .toList();
        screen.addAttribute("people", shown);
        return "mine/sharing";
    }

    @GetMapping("/my/sharing/{index}")
    String one(@PathVariable int index, Model screen) {
        return forms.show(new SharingForm(access.own(), index), screen);
    }

    /** What this person sees on their own page today. */
    @GetMapping("/my/sharing/{index}/page")
    String page(@PathVariable int index, Model screen) {
        Dossier dossier = dossiers.of(access.own());
        PersonId person = person(index, dossier);
        screen.addAttribute(
                "regie",
                CloseOneCopy.online(dossier, today.day(), person, speech.module())
                        .page(speech.wishes()));
        screen.addAttribute("index", index);
        return "mine/sharing-page";
    }

    @PostMapping("/my/sharing/{index}")
    String save(
            @PathVariable int index, @RequestParam long seen, @RequestParam Map<String, String> given, Model screen) {
        return forms.save(new SharingForm(access.own(), index), seen, given, screen);
    }

    private final class SharingForm extends Form {
        private final Patient patient;
        private final int index;

        SharingForm(Patient patient, int index) {
            super("sharing", patient, patient.getPerson());
            this.patient = patient;
            this.index = index;
        }

        @Override
        protected String page() {
            return "mine/sharing-one";
        }

        @Override
        protected String next() {
            return "/my/sharing/" + index;
        }

        @Override
        protected Dossier seen() {
            return dossiers.of(patient);
        }

        /** The day that stands now is filled in, so that saving does not make it longer. */
        @Override
        protected Map<String, String> before(Dossier seen) {
            LocalDate until = agreed(person(index, seen), seen).until();
            return until == null ? Map.of() : Map.of("until", until.toString());
        }

        @Override
        protected void ask(Dossier seen, Model screen) {
            PersonId person = person(index, seen);
            Naming naming = new Naming(seen, speech.module(), speech.language());
            screen.addAttribute("index", index);
            screen.addAttribute("who", naming.of(person));
            screen.addAttribute("agreed", agreed(person, seen));
            screen.addAttribute("opened", opened(person, seen));
            screen.addAttribute("topics", InvolvementTopic.values());
            screen.addAttribute(
                    "beforeNo", BeforeWithdrawal.of(person, seen, today.day()).told(naming));
        }

        /** Nothing chosen is an answer, too: no. */
        @Override
        protected boolean isComplete(Filled filled) {
            return true;
        }

        @Override
        protected List<Consent> rows(Filled filled, Pen pen) {
            Dossier dossier = seen();
            return SharingScreen.this.rows(patient, person(index, dossier), filled, dossier);
        }
    }

    /** What the patient says of this person; what was agreed about others with them stays for the others. */
    private List<Consent> rows(Patient patient, PersonId person, Filled filled, Dossier dossier) {
        Stream<Consent> ofOthers = dossier.current(InvolvementAgreement.class).stream()
                .filter(agreement -> agreement.holdsOn(today.day()))
                .filter(agreement -> isAbout(agreement, person) && !isAboutThemAlone(agreement, person))
                .flatMap(agreement -> withoutThem(patient, agreement, person, dossier).stream());
        return Stream.concat(ofOthers, Stream.of(row(patient, person, filled, dossier)))
                .toList();
    }

    private Optional<Consent> withoutThem(
            Patient patient, InvolvementAgreement agreement, PersonId person, Dossier dossier) {
        List<PersonId> others = (agreement.closeOnes().isEmpty()
                        ? dossier.current(CloseOne.class).stream().map(CloseOne::person)
                        : agreement.closeOnes().stream())
                .filter(each -> !each.equals(person))
                .toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(new Consent(
                        patient.no(),
                        InvolvementAgreement.builder()
                                .from(agreement)
                                .id(EntryId.ofKey(UUID.randomUUID().toString()))
                                .recorded(Recorded.builder()
                                        .on(today.day())
                                        .by(PersonId.of(patient.getPerson()))
                                        .replaces(agreement.id())
                                        .build())
                                .closeOnes(others)
                                .build()));
    }

    private Consent row(Patient patient, PersonId person, Filled filled, Dossier dossier) {
        List<InvolvementTopic> topics = Arrays.stream(InvolvementTopic.values())
                .filter(topic -> filled.isTicked("topic." + topic))
                .toList();
        boolean isNo = topics.isEmpty();
        Optional<InvolvementAgreement> former = dossier.current(InvolvementAgreement.class).stream()
                .filter(agreement -> isAboutThemAlone(agreement, person))
                .findFirst();
        Optional<LocalDate> until = filled.day("until");
        Consent row = new Consent(
                patient.no(),
                today.day(),
                patient.getPerson(),
                isNo
                        ? (former.isPresent() ? InvolvementAnswer.WITHDRAWN : InvolvementAnswer.DECLINED)
                        : InvolvementAnswer.AGREED,
                person.value(),
                topics,
                isNo ? null : until.orElse(null),
                filled.orNull("words"));
        former.ifPresent(agreement -> row.inPlaceOf(agreement.id().value()));
        return row;
    }

    /** An agreement that names nobody is about all. */
    private static boolean isAbout(InvolvementAgreement agreement, PersonId person) {
        return agreement.closeOnes().isEmpty() || agreement.closeOnes().contains(person);
    }

    private static boolean isAboutThemAlone(InvolvementAgreement agreement, PersonId person) {
        return agreement.closeOnes().equals(Set.of(person));
    }

    private Agreed agreed(PersonId person, Dossier dossier) {
        List<InvolvementAgreement> holding = holding(person, dossier);
        boolean hasNoEnd =
                holding.stream().anyMatch(agreement -> agreement.until().isEmpty());
        return new Agreed(
                opened(person, dossier).stream().map(speech.words()::of).toList(),
                hasNoEnd
                        ? null
                        : holding.stream()
                                .flatMap(agreement -> agreement.until().stream())
                                .max(Comparator.naturalOrder())
                                .orElse(null));
    }

    private Set<InvolvementTopic> opened(PersonId person, Dossier dossier) {
        return holding(person, dossier).stream()
                .flatMap(agreement -> agreement.topics().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<InvolvementAgreement> holding(PersonId person, Dossier dossier) {
        Involvement involvement = new Involvement(dossier.current(InvolvementAgreement.class), today.day());
        return involvement.holding().stream()
                .filter(agreement -> involvement.holdsFor(agreement, person))
                .toList();
    }

    private static PersonId person(int index, Dossier dossier) {
        List<CloseOne> people = dossier.current(CloseOne.class);
        if (index < 0 || index >= people.size()) {
            throw new NotForYou();
        }
        return people.get(index).person();
    }

    /** Somebody close by, as the list shows them. */
    public record Person(int index, String called, Agreed agreed) {}

    /** What somebody may see, and until when. */
    public record Agreed(List<String> topics, @Nullable LocalDate until) {
        /** Keeps what was agreed as it is. */
        public Agreed {
            topics = List.copyOf(topics);
        }
    }
}
