package nl.regie.ehr.nurse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regie.dossier.Dossier;
import nl.regie.ehr.people.Patient;
import nl.regie.ehr.record.Consent;
import nl.regie.ehr.record.RecordRow;
import nl.regie.ehr.record.Relation;
import nl.regie.ehr.rights.Access;
import nl.regie.ehr.screen.Filled;
import nl.regie.ehr.screen.Speech;
import nl.regie.ehr.writing.Forms;
import nl.regie.ehr.writing.Pen;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.PersonId;
import nl.regie.entry.PersonName;
import nl.regie.legal.Representation;
import nl.regie.legal.RepresentationBasis;
import nl.regie.people.CloseOne;
import nl.regie.people.CloseOneRole;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementAnswer;
import nl.regie.people.InvolvementTopic;
import nl.regie.sharing.CopyGiven;
import nl.regie.sharing.CopyKind;
import nl.regie.sharing.PageAnswer;
import nl.regie.sharing.PageDecision;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Who is close to the patient, and for the team only: whether a page can be made for them and why not, which copies
 * they have and what to take back; to write somebody down, what the patient agreed to, a copy, and a decision about a
 * page.
 */
@Controller
class PeopleScreen {
    private final Access access;
    private final Forms forms;
    private final Speech speech;

    PeopleScreen(Access access, Forms forms, Speech speech) {
        this.access = access;
        this.forms = forms;
        this.speech = speech;
    }

    @GetMapping("/patients/{address}/people")
    String people(@PathVariable String address, Model screen) {
        return forms.show(new RelationForm(access.forStaff(address)), screen);
    }

    @PostMapping("/patients/{address}/people/{what:relation|authority|consent|copy|back|page}")
    String save(
            @PathVariable String address,
            @PathVariable String what,
            @RequestParam long seen,
            @RequestParam Map<String, String> given,
            Model screen) {
        Patient patient = access.forStaff(address);
        FormOfStaff form =
                switch (what) {
                    case "relation" -> new RelationForm(patient);
                    case "authority" -> new AuthorityForm(patient);
                    case "consent" -> new ConsentForm(patient);
                    case "copy" -> new CopyForm(patient);
                    case "back" -> new TakenBackForm(patient);
                    default -> new PageForm(patient);
                };
        return forms.save(form, seen, given, screen);
    }

    /** All of them stand on one page and are counted as one: whoever decides has seen who is there. */
    private abstract class OnThePeoplePage extends FormOfStaff {
        OnThePeoplePage(Patient patient) {
            super("people", patient, access);
        }

        @Override
        protected String page() {
            return "nurse/people";
        }

        @Override
        protected void ask(Dossier seen, Model screen) {
            screen.addAttribute("people", new WhoReadsWhat(seen, access.today(), speech).people());
            screen.addAttribute("roles", CloseOneRole.values());
            screen.addAttribute("bases", RepresentationBasis.values());
            screen.addAttribute("topics", InvolvementTopic.values());
            screen.addAttribute("answers", PageAnswer.values());
            screen.addAttribute("kinds", CopyKind.values());
        }

        /** Somebody who is known here, and nobody else. */
        Optional<PersonId> person(Filled filled) {
            return filled.find("person").flatMap(name -> seen().current(CloseOne.class).stream()
                    .map(CloseOne::person)
                    .filter(person -> person.value().equals(name))
                    .findFirst());
        }
    }

    private final class RelationForm extends OnThePeoplePage {
        RelationForm(Patient patient) {
            super(patient);
        }

        @Override
        protected boolean isComplete(Filled filled) {
            return filled.find("called").isPresent();
        }

        @Override
        protected List<RecordRow> rows(Filled filled, Pen pen) {
            return List.of(new Relation(
                    pen.patient().no(),
                    pen.on(),
                    pen.by(),
                    PersonName.of(filled.find("called").orElseThrow()).text(),
                    filled.codes("role", CloseOneRole.class),
                    filled.orNull("relation")));
        }
    }

    /** That somebody may decide for the patient. It opens no page: that is for the patient, or the law. */
    private final class AuthorityForm extends OnThePeoplePage {
        AuthorityForm(Patient patient) {
            super(patient);
        }

        @Override
        protected boolean isComplete(Filled filled) {
            return person(filled).isPresent()
                    && filled.code("basis", RepresentationBasis.class).isPresent();
        }

        /** In the place of what was written down of the same person and basis, such as when it ends earlier. */
        @Override
        protected List<RecordRow> rows(Filled filled, Pen pen) {
            PersonId person = person(filled).orElseThrow();
            RepresentationBasis basis =
                    filled.code("basis", RepresentationBasis.class).orElseThrow();
            Optional<EntryId> former = seen().current(Representation.class).stream()
                    .filter(each -> each.representative().equals(person) && each.basis() == basis)
                    .map(Representation::id)
                    .findFirst();
            return List.of(pen.writeInPlaceOf(former, (id, recorded) -> Representation.builder()
                    .id(id)
                    .recorded(recorded)
                    .representative(person)
                    .basis(basis)
                    .scope(filled.find("scope").map(Note::of))
                    .since(filled.day("since"))
                    .until(filled.day("until"))
                    .build()));
        }
    }

    /** What the patient said in a talk. Without words of the patient it opens nothing, and so they are asked. */
    private final class ConsentForm extends OnThePeoplePage {
        ConsentForm(Patient patient) {
            super(patient);
        }

        @Override
        protected boolean isComplete(Filled filled) {
            return person(filled).isPresent() && filled.find("words").isPresent();
        }

        @Override
        protected List<RecordRow> rows(Filled filled, Pen pen) {
            List<InvolvementTopic> topics = filled.codes("topic", InvolvementTopic.class);
            Consent row = new Consent(
                    pen.patient().no(),
                    pen.on(),
                    pen.by(),
                    topics.isEmpty() ? InvolvementAnswer.DECLINED : InvolvementAnswer.AGREED,
                    person(filled).orElseThrow().value(),
                    topics,
                    topics.isEmpty() ? null : filled.day("until").orElse(null),
                    filled.orNull("words"));
            seen().current(InvolvementAgreement.class).stream()
                    .filter(agreement ->
                            agreement.closeOnes().equals(Set.of(person(filled).orElseThrow())))
                    .findFirst()
                    .ifPresent(former -> row.inPlaceOf(former.id().value()));
            return List.of(row);
        }
    }

    private final class CopyForm extends OnThePeoplePage {
        CopyForm(Patient patient) {
            super(patient);
        }

        @Override
        protected boolean isComplete(Filled filled) {
            return person(filled).isPresent()
                    && filled.code("copy", CopyKind.class).isPresent();
        }

        @Override
        protected List<RecordRow> rows(Filled filled, Pen pen) {
            return List.of(pen.write((id, recorded) -> CopyGiven.builder()
                    .id(id)
                    .recorded(recorded)
                    .to(person(filled).orElseThrow())
                    .copy(filled.code("copy", CopyKind.class).orElseThrow())
                    .asOf(pen.on())
                    .topics(filled.codes("topic", InvolvementTopic.class))
                    .build()));
        }
    }

    /** A copy came back: the row that it was given stays, and another comes in its place. */
    private final class TakenBackForm extends OnThePeoplePage {
        TakenBackForm(Patient patient) {
            super(patient);
        }

        @Override
        protected boolean isComplete(Filled filled) {
            return given(filled).isPresent();
        }

        private Optional<CopyGiven> given(Filled filled) {
            return filled.find("given").flatMap(name -> seen().current(CopyGiven.class).stream()
                    .filter(copy -> copy.id().value().equals(name))
                    .findFirst());
        }

        @Override
        protected List<RecordRow> rows(Filled filled, Pen pen) {
            CopyGiven copy = given(filled).orElseThrow();
            return List.of(pen.writeInPlaceOf(Optional.of(copy.id()), (id, recorded) -> CopyGiven.builder()
                    .from(copy)
                    .id(id)
                    .recorded(recorded)
                    .takenBackOn(pen.on())
                    .build()));
        }
    }

    /** A page is released or refused by name, with a reason and an end, which nobody but staff reads. */
    private final class PageForm extends OnThePeoplePage {
        PageForm(Patient patient) {
            super(patient);
        }

        @Override
        protected boolean isComplete(Filled filled) {
            return person(filled).isPresent()
                    && filled.code("answer", PageAnswer.class).isPresent()
                    && filled.find("reason").isPresent()
                    && filled.find("until").isPresent();
        }

        @Override
        protected List<RecordRow> rows(Filled filled, Pen pen) {
            return List.of(pen.write((id, recorded) -> PageDecision.builder()
                    .id(id)
                    .recorded(recorded)
                    .person(person(filled).orElseThrow())
                    .answer(filled.code("answer", PageAnswer.class).orElseThrow())
                    .reason(Note.of(filled.find("reason").orElseThrow()))
                    .until(filled.day("until").orElseThrow())
                    .build()));
        }
    }
}
