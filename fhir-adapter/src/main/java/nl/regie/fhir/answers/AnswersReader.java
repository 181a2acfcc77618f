package nl.regie.fhir.answers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.regie.entry.Problem;
import nl.regie.fhir.asking.MadeForm;
import nl.regie.fhir.form.Form;
import nl.regie.fhir.form.FormKind;
import nl.regie.fhir.incoming.IncomingLog;
import nl.regie.fhir.incoming.Unpacked;
import nl.regie.fhir.mapping.AnsweredGroup;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.R4;
import nl.regie.people.ClosedRecord;
import nl.regie.signalling.SignallingPlanKind;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;

/** Reads one form that somebody filled in, and takes over what it answers group by group. */
public final class AnswersReader {
    private final Unpacked document;
    private final Receipt receipt;
    private final KnownNames names;
    private final Remarks remarks = new Remarks();

    public AnswersReader(ObjectNode root, Receipt receipt) {
        this.document = Unpacked.of(root);
        this.receipt = receipt;
        this.names = new KnownNames(receipt);
    }

    /** The entries that it gives, and what is to be told. */
    public Answers read() {
        return readable()
                .flatMap(response -> FormAsked.by(response, remarks)
                        .flatMap(asked -> Sender.of(response, receipt, names, remarks)
                                .map(sender -> read(response, asked, sender))))
                .orElseGet(() -> new Answers(List.of(), receipt.dossier(), remarks.all()));
    }

    private Optional<QuestionnaireResponse> readable() {
        List<JsonNode> forms = document.parts().stream()
                .map(Unpacked.Part::tree)
                .filter(tree -> tree.path("resourceType").asText().equals(Remarks.RESPONSE))
                .distinct()
                .toList();
        List<JsonNode> ours = forms.size() < 2
                ? forms
                : forms.stream()
                        .filter(form ->
                                FormAsked.isOurs(form.path("questionnaire").asText()))
                        .toList();
        if (forms.isEmpty()) {
            remarks.add(Problem.of(
                    Remarks.RESPONSE,
                    "not-a-response",
                    "Dit is geen ingevuld formulier: geen QuestionnaireResponse.",
                    "This is no form that was filled in: no QuestionnaireResponse."));
            return Optional.empty();
        } else if (ours.size() != 1) {
            remarks.add(Problem.of(
                    Remarks.RESPONSE,
                    "several-forms",
                    "Hier staan meer ingevulde formulieren. Neem ze een voor een over: wij kiezen er geen.",
                    "There are several forms here that were filled in. Take them over one by one: we choose none."));
            return Optional.empty();
        }
        JsonNode form = ours.get(0);
        long beside = document.parts().stream()
                        .filter(part -> !part.tree().equals(form))
                        .count()
                + document.around().size();
        if (beside > 0) {
            remarks.beside((int) beside);
        }
        return readable(form);
    }

    private Optional<QuestionnaireResponse> readable(JsonNode came) {
        if (document.isModified()
                || came.findValue("modifierExtension") != null
                || came.has("implicitRules")
                || came.has("_implicitRules")) {
            remarks.add(
                    Problem.of(
                            Remarks.RESPONSE,
                            "modifier-not-understood",
                            "Hier staat iets dat de betekenis verandert en dat wij niet kennen. Er is niets overgenomen.",
                            "There is something here that changes the meaning and that we do not know. Nothing was taken over."));
        } else if (receipt.dossier()
                .patient()
                .closedOn(receipt.on())
                .filter(ClosedRecord.MERGED::equals)
                .isPresent()) {
            remarks.add(Problem.of(
                    Remarks.RESPONSE + ".subject",
                    "record-merged",
                    "Dit dossier is opgegaan in een ander. Neem het formulier daar over.",
                    "This record went into another one. Take the form over there."));
        } else {
            return parsed(came).filter(this::isFinished);
        }
        return Optional.empty();
    }

    /** HAPI's messages may quote what stands there; what it drops in silence is told. */
    private Optional<QuestionnaireResponse> parsed(JsonNode came) {
        try {
            QuestionnaireResponse response = R4.read(QuestionnaireResponse.class, (ObjectNode) came);
            if (!holdsAll(came, R4.tree(response))) {
                remarks.add(Problem.warning(
                        Remarks.RESPONSE,
                        "unknown-element",
                        "Hier staat een element of een waarde die FHIR R4 niet kent. Dat is niet overgenomen.",
                        "There is an element or a value here that FHIR R4 does not know. It was not taken over."));
            }
            return Optional.of(response);
        } catch (RuntimeException e) {
            IncomingLog.turned(e, "not-fhir-r4");
            remarks.add(Problem.of(
                    Remarks.RESPONSE,
                    "not-fhir-r4",
                    "Dit formulier is niet te lezen als FHIR R4.",
                    "This form cannot be read as FHIR R4."));
            return Optional.empty();
        }
    }

    private static boolean holdsAll(JsonNode came, JsonNode read) {
        if (came.isObject()) {
            return came.properties().stream()
                    .allMatch(field -> isEmpty(field.getValue())
                            || field.getKey().equals("meta")
                            || field.getKey().equals("text")
                            || holdsAll(field.getValue(), read.path(field.getKey())));
        } else if (came.isArray()) {
            for (int i = 0; i < came.size(); i++) {
                if (!isEmpty(came.path(i)) && !holdsAll(came.path(i), read.path(i))) {
                    return false;
                }
            }
            return true;
        }
        return !read.isMissingNode();
    }

    private static boolean isEmpty(JsonNode node) {
        return node.isNull() || (node.isContainerNode() && node.isEmpty());
    }

    private boolean isFinished(QuestionnaireResponse response) {
        boolean isFinished = response.getStatus() == QuestionnaireResponseStatus.COMPLETED
                || response.getStatus() == QuestionnaireResponseStatus.AMENDED;
        if (response.getStatus() == QuestionnaireResponseStatus.ENTEREDINERROR) {
            remarks.add(
                    Problem.of(
                            Remarks.RESPONSE + ".status",
                            "form-in-error",
                            "Dit formulier is gemerkt als foute invoer. Wat er eerder uit kwam, staat er nog: merk het zelf als fout.",
                            "This form is marked as entered in error. What came of it before is still there: mark it as an error yourself."));
        } else if (!isFinished) {
            remarks.add(Problem.of(
                    Remarks.RESPONSE + ".status",
                    "not-finished",
                    "Dit formulier is nog niet klaar. Er is niets overgenomen.",
                    "This form is not finished. Nothing was taken over."));
        }
        return isFinished;
    }

    private Answers read(QuestionnaireResponse response, FormAsked form, Sender sender) {
        FormKind kind = form.kind();
        if (receipt.dossier().patient().closedOn(receipt.on()).isPresent()) {
            remarks.add(Problem.warning(
                    Remarks.RESPONSE + ".subject",
                    "patient-died",
                    "De patiënt is overleden. Kijk wie dit invulde, en wanneer.",
                    "The patient has died. Look at who filled this in, and when."));
        }
        OwnItems own = new OwnItems(kind, names, receipt.dossier().isProfessional(sender.author()), remarks);
        List<QuestionnaireResponseItemComponent> items =
                own.among(response.getItem(), questions(kind), Remarks.RESPONSE);
        if (response.hasContained() || response.hasExtension()) {
            remarks.notTakenOver(Remarks.RESPONSE);
        }
        EarlierAnswers earlier = EarlierAnswers.of(response, kind, sender, receipt.dossier());
        TakenOver takenOver = new TakenOver(receipt, form, sender, earlier, remarks);
        Set<String> answered = new HashSet<>();
        for (AnsweredGroup group : AnsweredGroup.of(kind)) {
            List<QuestionnaireResponseItemComponent> found = new ArrayList<>();
            collect(items, group.linkId(), found);
            found.forEach(item -> {
                answered.add(group.linkId());
                takenOver.add(group, item);
            });
        }
        List<QuestionnaireResponseItemComponent> opened = new ArrayList<>();
        collect(items, MadeForm.MAY_SEE, opened);
        if (own.isUnderstood(MadeForm.MAY_SEE)) {
            takenOver.open(opened);
        } else {
            remarks.unclearWhoMayRead(MadeForm.MAY_SEE);
        }
        tellWhatIsGone(earlier, kind, answered);
        if (takenOver.entries().isEmpty() && remarks.all().isEmpty()) {
            remarks.add(Problem.warning(
                    Remarks.RESPONSE,
                    "nothing-answered",
                    "In dit formulier is geen enkele vraag beantwoord.",
                    "No question of this form was answered."));
        }
        return new Answers(takenOver.entries(), takenOver.dossier(), remarks.all());
    }

    /** What the form asks, and what forms that were made for somebody ask beside it. */
    private static List<QuestionnaireItemComponent> questions(FormKind kind) {
        List<QuestionnaireItemComponent> questions =
                new ArrayList<>(Form.shipped(kind).items());
        questions.add(MadeForm.mayBeSeenBy());
        questions.stream()
                .filter(question -> question.getLinkId().equals("plan"))
                .forEach(plan -> plan.addItem(MadeForm.planKind(Arrays.stream(SignallingPlanKind.values())
                        .map(Codes::coding)
                        .toList())));
        return questions;
    }

    private static void collect(
            List<QuestionnaireResponseItemComponent> among,
            String linkId,
            List<QuestionnaireResponseItemComponent> found) {
        for (QuestionnaireResponseItemComponent item : among) {
            if (linkId.equals(item.getLinkId())) {
                found.add(item);
            } else {
                collect(item.getItem(), linkId, found);
            }
        }
    }

    /** What was answered before and is no longer in the form is not taken away: that is for a person. */
    private void tellWhatIsGone(EarlierAnswers earlier, FormKind kind, Set<String> answered) {
        for (AnsweredGroup group : AnsweredGroup.of(kind)) {
            boolean isGone = !answered.contains(group.linkId()) && earlier.all().anyMatch(group::isAnsweredBy);
            if (isGone) {
                remarks.add(
                        Problem.warning(
                                Remarks.at(group.linkId()),
                                "answer-gone",
                                "Dit was in een eerdere versie van dit formulier beantwoord, en nu niet. Het eerdere antwoord staat er nog.",
                                "This was answered in an earlier version of this form, and not now. The earlier answer is still there."));
            }
        }
    }
}
