package nl.regie.ehr.agree;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalStatus;
import nl.regie.consult.YesNo;
import nl.regie.course.PlanCourse;
import nl.regie.decision.PlanAgreement;
import nl.regie.dossier.Annotation;
import nl.regie.dossier.Dossier;
import nl.regie.ehr.dossier.DossierOfPatient;
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
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A version of a plan that the patient did not agree to yet: what changed, what is proposed, and the patient's yes or
 * no. A no needs words, for the team has to answer them.
 */
@Controller
class AgreeScreen {
    private final Access access;
    private final DossierOfPatient dossiers;
    private final Forms forms;
    private final Speech speech;

    AgreeScreen(Access access, DossierOfPatient dossiers, Forms forms, Speech speech) {
        this.access = access;
        this.dossiers = dossiers;
        this.forms = forms;
        this.speech = speech;
    }

    @GetMapping("/my/agree")
    String agree(Model screen) {
        return forms.show(new AgreeForm(access.own()), screen);
    }

    @PostMapping("/my/agree")
    String save(@RequestParam long seen, @RequestParam Map<String, String> given, Model screen) {
        return forms.save(new AgreeForm(access.own()), seen, given, screen);
    }

    /** It is counted with the form of staff, so that nobody agrees to what they did not see. */
    private final class AgreeForm extends Form {
        private final Patient patient;

        AgreeForm(Patient patient) {
            super("plan", patient, patient.getPerson());
            this.patient = patient;
        }

        @Override
        protected String page() {
            return "mine/agree";
        }

        @Override
        protected String next() {
            return "/my/agree";
        }

        @Override
        protected Dossier seen() {
            return dossiers.of(patient);
        }

        @Override
        protected void ask(Dossier seen, Model screen) {
            screen.addAttribute("yesNo", YesNo.values());
            screen.addAttribute(
                    "open",
                    open(seen).stream()
                            .map(plan -> ToAgree.of(plan, seen, speech))
                            .toList());
        }

        @Override
        protected boolean isComplete(Filled filled) {
            Optional<YesNo> answer = filled.code("answer", YesNo.class);
            return plan(filled).isPresent()
                    && answer.isPresent()
                    && (answer.get() == YesNo.YES || filled.find("words").isPresent());
        }

        private Optional<CarePlan> plan(Filled filled) {
            return ToAgree.named(filled.find("plan"), open(seen()));
        }

        @Override
        protected List<RecordRow> rows(Filled filled, Pen pen) {
            CarePlan plan = plan(filled).orElseThrow();
            if (filled.code("answer", YesNo.class).orElseThrow() == YesNo.NO) {
                return List.of(pen.write((id, recorded) -> Annotation.builder()
                        .id(id)
                        .recorded(recorded)
                        .about(plan.id())
                        .inOwnWords(OwnWords.of(filled.find("words").orElseThrow()))
                        .build()));
            }
            CarePlan agreed = PlanCourse.of(seen(), plan.id())
                    .agree(ToAgree.next(pen), yes(plan, filled, pen))
                    .orElseThrow();
            return List.of(new PlanVersion(pen.patient().no(), takenOn(agreed, filled, pen)));
        }
    }

    private static PlanAgreement yes(CarePlan plan, Filled filled, Pen pen) {
        return PlanAgreement.builder()
                .version(plan.id())
                .on(pen.on())
                .by(pen.writer())
                .inOwnWords(filled.find("words").map(OwnWords::of))
                .build();
    }

    /** Who says yes to a plan has not taken on each goal that others propose in it. */
    private static CarePlan takenOn(CarePlan plan, Filled filled, Pen pen) {
        return CarePlan.builder()
                .from(plan)
                .goals(plan.goals().stream()
                        .map(goal -> goal.status() == GoalStatus.PROPOSED && filled.isTicked("goal." + goal.id())
                                ? Goal.builder()
                                        .from(goal)
                                        .status(GoalStatus.ACCEPTED)
                                        .addAcceptedBy(pen.writer())
                                        .build()
                                : goal)
                        .toList())
                .build();
    }

    private static List<CarePlan> open(Dossier seen) {
        return ToAgree.plans(seen, plan -> ToAgree.isNotAgreed(plan, seen));
    }
}
