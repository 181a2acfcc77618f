package nl.regie.fhir.asking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.regie.caremodule.CareModule;
import nl.regie.day.DayView;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Address;
import nl.regie.entry.Language;
import nl.regie.entry.LocalizedText;
import nl.regie.entry.PersonId;
import nl.regie.fhir.asking.FormWords.Asked;
import nl.regie.fhir.asking.FormWords.When;
import nl.regie.fhir.form.FormKind;
import nl.regie.fhir.vocabulary.Canonical;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.FhirDays;
import nl.regie.fhir.vocabulary.R4;
import nl.regie.fhir.vocabulary.Shipped;
import nl.regie.help.FormForHome;
import nl.regie.people.ClosedRecord;
import nl.regie.people.RecordClosedException;
import nl.regie.signalling.SignallingPlanKind;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.EnableWhenBehavior;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemEnableWhenComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemOperator;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.StringType;

/** Makes one of our questionnaires for one reader, by what stands in a dossier on a day. */
public final class FormMaker {
    private static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";
    private static final String ITEM_CONTROL = "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl";
    private static final String CONTROLS = "http://hl7.org/fhir/questionnaire-item-control";
    private static final String REGEX = "http://hl7.org/fhir/StructureDefinition/regex";
    private static final String ENTRY_FORMAT = "http://hl7.org/fhir/StructureDefinition/entryFormat";

    /** So many answers stand on the screen together; more are looked for. */
    private static final int FEW = 8;

    private static final Set<FormKind> SPEAK_WITH_JE = Set.of(FormKind.PERSONAL_DIAGNOSIS, FormKind.SIGNALLING_PLAN);
    private static final Set<FormKind> MAY_BE_OPENED =
            Set.of(FormKind.PERSONAL_DIAGNOSIS, FormKind.CONSULT_PREPARATION, FormKind.SIGNALLING_PLAN);

    private final FormKind kind;
    private final PersonId person;
    private final FormReader reader;
    private final Asked asked;
    private final OwnThings own;
    private final CareModule module;
    private final Map<String, List<Coding>> choices;
    private final FormWords words = FormWords.shipped();

    private FormMaker(FormKind kind, PersonId person, DayView view) {
        this.kind = kind;
        this.person = person;
        this.reader = FormReader.of(person, view);
        this.asked = words.of(kind, reader)
                .orElseThrow(() -> new IllegalArgumentException("This form is not for somebody close."));
        this.own = OwnThings.in(view);
        this.module = CareModule.shipped()
                .addressing(Address.of(
                        Address.Person.PATIENT, SPEAK_WITH_JE.contains(kind) ? Address.Form.JE : Address.Form.U))
                .spoken();
        this.choices = own.byQuestion(module);
    }

    /**
     * The form for a person.
     *
     * @param person the patient, somebody close or a professional of this dossier
     * @param on the day on which it is made
     * @throws IllegalArgumentException if it is not for this person
     * @throws RecordClosedException if the patient has died, or the record went into another one
     */
    public static MadeForm make(FormKind kind, Dossier dossier, PersonId person, LocalDate on) {
        DayView whole = DayView.of(dossier, on);
        Optional<ClosedRecord> closed = whole.closed();
        if (closed.isPresent()) {
            throw new RecordClosedException(closed.get());
        }
        boolean isForStaff = whole.isProfessional(person);
        DayView view = isForStaff ? DayView.of(dossier.forOwnProfessional(), on) : whole;
        return new FormMaker(kind, person, view).make();
    }

    private MadeForm make() {
        Questionnaire form = Shipped.read("Questionnaire-" + kind.code(), Questionnaire.class);
        String shipped = form.getUrl() + "|" + form.getVersion();
        form.setId((String) null);
        form.addDerivedFrom(shipped);
        form.setDateElement(FhirDays.dateTime(own.view().day()));
        form.setDescription(null);
        List<QuestionnaireItemComponent> items = new ArrayList<>();
        if (reader != FormReader.PROFESSIONAL) {
            items.addAll(before());
        }
        form.getItem().stream()
                .filter(item -> item.getType() != QuestionnaireItemType.DISPLAY)
                .flatMap(item -> ask(item).stream())
                .forEach(items::add);
        if (reader == FormReader.PATIENT) {
            items.addAll(whoMaySee());
        }
        if (reader != FormReader.PROFESSIONAL) {
            items.add(display("once-sent", language -> FormForHome.ofTheTeam().atTheEnd(module, language)));
        }
        form.setItem(items);
        String content = own.view().patient() + " " + person + " " + R4.parser().encodeResourceToString(form);
        form.setUrl(MadeForm.url(kind, content));
        return new Beforehand(kind, person, own, choices).in(form);
    }

    private interface Said {
        String in(Language language);
    }

    private List<QuestionnaireItemComponent> before() {
        List<QuestionnaireItemComponent> items = new ArrayList<>();
        items.add(display("before-sending", language -> FormForHome.ofTheTeam().before(module, language)));
        int lines = FormForHome.whomToCall(module, Language.NL).size();
        for (int i = 0; i < lines; i++) {
            int line = i;
            items.add(display("call-" + (i + 1), language -> FormForHome.whomToCall(module, language)
                    .get(line)));
        }
        return items;
    }

    private static QuestionnaireItemComponent display(String linkId, Said said) {
        QuestionnaireItemComponent item =
                new QuestionnaireItemComponent().setLinkId(linkId).setType(QuestionnaireItemType.DISPLAY);
        say(item, said);
        return item;
    }

    private static void say(QuestionnaireItemComponent item, Said said) {
        StringType text = new StringType(said.in(Language.NL));
        Extension translation = text.addExtension().setUrl(TRANSLATION);
        translation.addExtension("lang", new CodeType("en"));
        translation.addExtension("content", new StringType(said.in(Language.EN)));
        item.setTextElement(text);
    }

    private Said said(LocalizedText text) {
        return language -> language == Language.NL && SPEAK_WITH_JE.contains(kind)
                ? text.nlInformal().orElse(text.nl())
                : text.in(language);
    }

    /** Empty where it is not asked of this reader, or there is nothing to choose from. */
    private Optional<QuestionnaireItemComponent> ask(QuestionnaireItemComponent item) {
        String linkId = item.getLinkId();
        if (!isAsked(linkId)) {
            return Optional.empty();
        }
        Optional<When> when = asked.when().stream()
                .filter(each -> isNamed(linkId, each.question()))
                .max(Comparator.comparingInt(each -> each.question().length()));
        boolean isAlone = when.filter(each -> !isAsked(beside(linkId, each))).isPresent();
        if (!isAlone) {
            ends(asked.texts(), linkId).ifPresent(text -> say(item, said(text)));
        }
        if (item.getType() == QuestionnaireItemType.GROUP) {
            return askGroup(item);
        } else if (item.getType() == QuestionnaireItemType.REFERENCE) {
            item.setType(QuestionnaireItemType.CHOICE);
            choices.getOrDefault(linkId, List.of())
                    .forEach(choice -> item.addAnswerOption().setValue(choice.copy()));
        } else if (item.getType() == QuestionnaireItemType.DECIMAL) {
            askNumber(item);
        }
        ends(asked.options(), linkId).ifPresent(offered -> item.getAnswerOption()
                .removeIf(option -> !offered.contains(option.getValueCoding().getCode())));
        if (isAlone) {
            item.setEnableWhen(new ArrayList<>());
        } else {
            when.ifPresent(each -> enable(item, each));
        }
        control(item);
        return Optional.of(item);
    }

    private boolean isAsked(String linkId) {
        return asked.leaveOut().stream().noneMatch(each -> isNamed(linkId, each)) && !isAboutNothing(linkId);
    }

    /** The question beside this one on which it depends. */
    private static String beside(String linkId, When when) {
        return linkId.substring(0, linkId.lastIndexOf('.') + 1) + when.depends();
    }

    /** What refers to nothing that there is. */
    private boolean isAboutNothing(String linkId) {
        boolean isEmpty = choices.containsKey(linkId)
                && choices.getOrDefault(linkId, List.of()).isEmpty();
        boolean isOnGoals = linkId.equals("preparation.progress");
        boolean isOnSigns = linkId.equals("preparation.notices-signs");
        return isEmpty
                || (isOnGoals && own.goals().isEmpty())
                || (isOnSigns && own.signs().isEmpty());
    }

    private Optional<QuestionnaireItemComponent> askGroup(QuestionnaireItemComponent group) {
        List<QuestionnaireItemComponent> parts = new ArrayList<>();
        if (group.getLinkId().equals("plan") && own.plans().isEmpty()) {
            parts.add(planKind());
        }
        parts.addAll(saidBefore(group.getLinkId()));
        group.getItem().stream().flatMap(part -> ask(part).stream()).forEach(parts::add);
        group.setItem(parts);
        return parts.isEmpty() ? Optional.empty() : Optional.of(group);
    }

    private QuestionnaireItemComponent planKind() {
        QuestionnaireItemComponent item = MadeForm.planKind(
                Arrays.stream(SignallingPlanKind.values()).map(Codes::coding).toList());
        say(item, said(words.text("what-for")));
        control(item);
        return item;
    }

    /** Wishes and needs that the patient told are shown, so that nobody need tell them again. */
    private List<QuestionnaireItemComponent> saidBefore(String linkId) {
        List<String> before = Arrays.stream(DiagnosisQuestion.values())
                .filter(question -> kind == FormKind.PERSONAL_DIAGNOSIS
                        && Codes.code(question).equals(linkId)
                        && own.beforehand(question).isEmpty())
                .flatMap(question -> own.said(question).stream())
                .flatMap(answer -> answer.inOwnWords().stream())
                .map(told -> OwnThings.label(told.text()))
                .distinct()
                .limit(FEW)
                .toList();
        LocalizedText sentence = words.text("said-before");
        return IntStream.range(0, before.size())
                .mapToObj(i -> display(
                        linkId + ".said-before-" + (i + 1),
                        language -> said(sentence).in(language).replace("{words}", "“" + before.get(i) + "”")))
                .toList();
    }

    /** A text keeps the digits that somebody typed; many form fillers leave zeros out of a number. */
    private void askNumber(QuestionnaireItemComponent item) {
        item.setType(QuestionnaireItemType.STRING);
        item.addExtension(REGEX, new StringType("-?[0-9]{1,9}([.,][0-9]{1,6})?"));
        item.addExtension(
                ENTRY_FORMAT, new StringType(words.text("number-format").nl()));
    }

    private static void enable(QuestionnaireItemComponent item, When when) {
        String depends = beside(item.getLinkId(), when);
        item.setEnableWhen(new ArrayList<>());
        when.exists()
                .ifPresent(exists -> item.addEnableWhen(
                        condition(depends, QuestionnaireItemOperator.EXISTS).setAnswer(new BooleanType(exists))));
        when.codes()
                .forEach(code -> item.addEnableWhen(
                        condition(depends, QuestionnaireItemOperator.EQUAL).setAnswer(coding(depends, code))));
        if (item.getEnableWhen().size() > 1) {
            item.setEnableBehavior(EnableWhenBehavior.ANY);
        }
    }

    private static QuestionnaireItemEnableWhenComponent condition(String question, QuestionnaireItemOperator operator) {
        return new QuestionnaireItemEnableWhenComponent().setQuestion(question).setOperator(operator);
    }

    /** Two questions decide what else is asked. */
    private static Coding coding(String question, String code) {
        String system = question.endsWith(".answer") ? "experience-answer" : "yes-no";
        return new Coding().setSystem(Canonical.BASE + "CodeSystem/" + system).setCode(code);
    }

    private static void control(QuestionnaireItemComponent item) {
        if (item.getType() == QuestionnaireItemType.CHOICE) {
            String control = item.getAnswerOption().size() > FEW
                    ? "drop-down"
                    : item.getRepeats() ? "check-box" : "radio-button";
            item.addExtension(
                    ITEM_CONTROL,
                    new CodeableConcept(new Coding().setSystem(CONTROLS).setCode(control)));
        }
    }

    /**
     * Who may see it beside the team: nobody, unless the patient chooses somebody. What a page for somebody close never
     * shows is not asked about, but said.
     */
    private List<QuestionnaireItemComponent> whoMaySee() {
        List<Coding> closeOnes = own.closeOnes(own.called(module));
        if (kind == FormKind.EXPERIENCE) {
            return List.of();
        } else if (!MAY_BE_OPENED.contains(kind) || closeOnes.isEmpty()) {
            return List.of(display("only-the-team", said(words.text("only-the-team"))));
        }
        QuestionnaireItemComponent item = MadeForm.mayBeSeenBy().setType(QuestionnaireItemType.CHOICE);
        say(item, said(words.text("who-may-see")));
        closeOnes.forEach(choice -> item.addAnswerOption().setValue(choice));
        control(item);
        return List.of(item);
    }

    private static boolean isNamed(String linkId, String end) {
        return linkId.equals(end) || linkId.endsWith("." + end);
    }

    /** By the longest name that fits. */
    private static <T> Optional<T> ends(Map<String, T> byEnd, String linkId) {
        return byEnd.entrySet().stream()
                .filter(each -> isNamed(linkId, each.getKey()))
                .max(Comparator.comparingInt(each -> each.getKey().length()))
                .map(Map.Entry::getValue);
    }
}
