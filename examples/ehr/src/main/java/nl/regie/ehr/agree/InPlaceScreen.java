package nl.regie.ehr.agree;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.consult.YesNo;
import nl.regie.course.PlanCourse;
import nl.regie.course.Transition;
import nl.regie.day.DayView;
import nl.regie.decision.PlanAgreement;
import nl.regie.dossier.Annotation;
import nl.regie.dossier.Dossier;
import nl.regie.ehr.people.Patient;
import nl.regie.ehr.record.PlanVersion;
import nl.regie.ehr.record.RecordRow;
import nl.regie.ehr.rights.Access;
import nl.regie.ehr.screen.Filled;
import nl.regie.ehr.screen.Speech;
import nl.regie.ehr.writing.Form;
import nl.regie.ehr.writing.Forms;
import nl.regie.ehr.writing.Pen;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.legal.OnBehalf;
import nl.regie.legal.PatientStance;
import nl.regie.legal.Representation;
import nl.regie.legal.RepresentationBasis;
import nl.regie.naming.Naming;
import nl.regie.people.CloseOneConcern;
import nl.regie.people.Concern;
import nl.regie.people.Confidence;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The yes or no of who represents the patient, said in a talk and written down by staff with what the patient says of
 * it; of a parent beside a child of 12 to 15 it stands beside the child's own. It is not on the pages at home: there
 * somebody else would tell what the patient says, and while a professional sees danger at home those pages stay as they
 * were.
 */
@Controller
class InPlaceScreen {
    private final Access access;
    private final Forms forms;
    private final Speech speech;
    private final MessageSource texts;

    InPlaceScreen(Access access, Forms forms, Speech speech, MessageSource texts) {
        this.access = access;
        this.forms = forms;
        this.speech = speech;
        this.texts = texts;
    }

    @GetMapping("/patients/{address}/in-place")
    String inPlace(@PathVariable String address, Model screen) {
        return forms.show(new InPlaceForm(access.forStaff(address)), screen);
    }

    @PostMapping("/patients/{address}/in-place")
    String save(
            @PathVariable String address,
            @RequestParam long seen,
            @RequestParam Map<String, String> given,
            Model screen) {
        return forms.save(new InPlaceForm(access.forStaff(address)), seen, given, screen);
    }

    /** It is counted with the other forms of the plan, so that nobody agrees to what they did not see. */
    private final class InPlaceForm extends Form {
        private final Patient patient;

        InPlaceForm(Patient patient) {
            super("plan", patient, access.account().person());
            this.patient = patient;
        }

        @Override
        protected String page() {
            return "nurse/in-place";
        }

        @Override
        protected String next() {
            return "/patients/" + patient.getAddress() + "/in-place";
        }

        @Override
        protected Dossier seen() {
            return access.seenByStaff(patient);
        }

        @Override
        protected void ask(Dossier seen, Model screen) {
            Naming naming = new Naming(seen, speech.module(), speech.language());
            screen.addAttribute(
                    "open",
                    open(seen).stream()
                            .map(plan -> ToAgree.of(plan, seen, speech))
                            .toList());
            screen.addAttribute(
                    "authorities",
                    authorities(seen).stream()
                            .map(each -> new ToAgree.Line(each.id().value(), inWords(each, naming)))
                            .toList());
            screen.addAttribute("said", said(seen, naming));
            screen.addAttribute("yesNo", YesNo.values());
            screen.addAttribute("isBeside", isBeside(seen));
            screen.addAttribute("stances", PatientStance.values());
        }

        /** The one is not written down without the other: what the patient says of it stands beside each yes. */
        @Override
        protected boolean isComplete(Filled filled) {
            Dossier seen = seen();
            if (plan(filled, seen).isEmpty() || authority(filled, seen).isEmpty()) {
                return false;
            }
            Optional<PatientStance> stance = stance(filled);
            Optional<YesNo> answer = filled.code("answer", YesNo.class);
            if (answer.isEmpty()) {
                return false;
            }
            if (answer.get() == YesNo.NO) {
                return filled.isTicked("words")
                        && (filled.isTicked("patients-words")
                                || stance.filter(PatientStance.CANNOT_SAY::equals)
                                        .isPresent());
            }
            return isBeside(seen)
                    ? filled.isTicked("agree") && filled.isTicked("patients-words")
                    : filled.isTicked("words")
                            && stance.filter(each ->
                                            each == PatientStance.CANNOT_SAY || filled.isTicked("patients-words"))
                                    .isPresent();
        }

        @Override
        protected List<RecordRow> rows(Filled filled, Pen pen) {
            Dossier seen = seen();
            CarePlan plan = plan(filled, seen).orElseThrow();
            Representation authority = authority(filled, seen).orElseThrow();
            if (filled.code("answer", YesNo.class).orElseThrow() == YesNo.NO) {
                return no(plan, authority, filled, pen);
            }
            PlanAgreement yes =
                    isBeside(seen) ? besideAChild(plan, authority, filled, pen) : inPlace(plan, authority, filled, pen);
            Transition agreed = PlanCourse.of(seen, plan.id()).agree(ToAgree.next(pen), yes);
            PlanVersion version = new PlanVersion(patient.no(), agreed.orElseThrow());
            return isBeside(seen) && filled.isTicked("words")
                    ? List.of(version, said(Concern.NOT_WORRIED, authority, filled, pen))
                    : List.of(version);
        }
    }

    /**
     * The plan goes on waiting. What who decides said is theirs; what the patient said stands with the plan, as the
     * patient's own.
     */
    private static List<RecordRow> no(CarePlan plan, Representation authority, Filled filled, Pen pen) {
        RecordRow theirs = said(Concern.WORRIED, authority, filled, pen);
        Stream<RecordRow> patients = filled
                .find("patients-words")
                .<RecordRow>map(words -> pen.write((id, recorded) -> Annotation.builder()
                        .id(id)
                        .recorded(recorded)
                        .about(plan.id())
                        .inOwnWords(OwnWords.of(words))
                        .build()))
                .stream();
        return Stream.concat(Stream.of(theirs), patients).toList();
    }

    /** Beside the answer: what who decides said, as theirs. */
    private static RecordRow said(Concern concern, Representation authority, Filled filled, Pen pen) {
        return pen.write((id, recorded) -> CloseOneConcern.builder()
                .id(id)
                .recorded(recorded)
                .closeOne(authority.representative())
                .concern(concern)
                .inOwnWords(filled.find("words").map(OwnWords::of))
                .confidence(filled.isTicked("shared") ? Confidence.MAY_BE_SHARED : Confidence.IN_CONFIDENCE)
                .build());
    }

    /** What those who decide said since the plan was written down, and did not say yes. */
    private List<String> said(Dossier seen, Naming naming) {
        Set<PersonId> deciding =
                authorities(seen).stream().map(Representation::representative).collect(Collectors.toSet());
        return open(seen).stream().map(plan -> plan.recorded().on()).min(Comparator.naturalOrder()).stream()
                .flatMap(since -> seen.current(CloseOneConcern.class).stream()
                        .filter(said -> deciding.contains(said.closeOne())
                                && !said.recorded().on().isBefore(since)))
                .flatMap(said -> said.inOwnWords().stream()
                        .map(words -> naming.of(said.recorded().day()) + ", " + naming.of(said.closeOne()) + ": "
                                + naming.quoted(words)))
                .toList();
    }

    private static PlanAgreement inPlace(CarePlan plan, Representation authority, Filled filled, Pen pen) {
        return PlanAgreement.builder()
                .version(plan.id())
                .on(pen.on())
                .by(authority.representative())
                .inOwnWords(filled.find("words").map(OwnWords::of))
                .onBehalf(OnBehalf.builder()
                        .representation(authority.id())
                        .patientsStance(stance(filled).orElseThrow())
                        .inOwnWords(filled.find("patients-words").map(OwnWords::of))
                        .build())
                .build();
    }

    /** Both decide: it is the yes of the child, and the parent's stands beside it. */
    private static PlanAgreement besideAChild(CarePlan plan, Representation authority, Filled filled, Pen pen) {
        return PlanAgreement.builder()
                .version(plan.id())
                .on(pen.on())
                .by(pen.ofPatient())
                .inOwnWords(filled.find("patients-words").map(OwnWords::of))
                .addBesideParents(authority.id())
                .build();
    }

    private static Optional<PatientStance> stance(Filled filled) {
        return filled.code("stance", PatientStance.class);
    }

    /** A child's own yes waits for that of a parent. */
    private List<CarePlan> open(Dossier seen) {
        return ToAgree.plans(
                seen, plan -> ToAgree.isNotAgreed(plan, seen) || (isBeside(seen) && isWithoutParents(plan)));
    }

    private static boolean isWithoutParents(CarePlan plan) {
        return plan.agreement().filter(yes -> yes.besideParents().isEmpty()).isPresent();
    }

    private Optional<CarePlan> plan(Filled filled, Dossier seen) {
        return ToAgree.named(filled.find("plan"), open(seen));
    }

    private boolean isBeside(Dossier seen) {
        return seen.patient().decidesBesideParentsOn(access.today());
    }

    /** By what somebody may decide about care today; a scope about something else gives no say in it. */
    private List<Representation> authorities(Dossier seen) {
        Stream<Representation> all = DayView.of(seen, access.today()).authoritiesOn(access.today()).stream();
        return all.filter(Representation::isAboutCare)
                .filter(each -> !isBeside(seen) || each.basis() == RepresentationBasis.PARENT_OR_GUARDIAN)
                .toList();
    }

    private Optional<Representation> authority(Filled filled, Dossier seen) {
        return authorities(seen).stream()
                .filter(each -> filled.find("authority")
                        .filter(each.id().value()::equals)
                        .isPresent())
                .findFirst();
    }

    private String inWords(Representation authority, Naming naming) {
        String who = naming.of(authority.representative()) + " "
                + texts.getMessage("basis." + authority.basis(), null, LocaleContextHolder.getLocale());
        return authority
                .scope()
                .map(naming::plain)
                .map(scope -> who + ": " + scope)
                .orElse(who);
    }
}
